import { type ProjectFiles, typeRoster } from '../../workbench/headless';
import { WorkbenchPage } from './workbench-page';
