import type { Engine } from '../engine/engine';
import { HostState, type Stage } from '../host/state';
import { Project } from './project';

/** The project's files as they lie in dist/, by name with ending. */
export type ProjectFiles = Readonly<Record<string, string>>;

/** A workbook with the add-in in it. */
export interface Workbench {
  readonly state: HostState;
  readonly project: Project;
}

/** Opens a project on an engine, and runs `onOpen` as the host does. */
export const openWorkbench = async (
  engine: Engine,
  files: ProjectFiles,
  stage: Stage,
): Promise<Workbench> => {
  const pages = Object.entries(files).flatMap(([name, text]): [string, string][] =>
    name.endsWith('.html') ? [[name.slice(0, -'.html'.length), text]] : [],
  );
  const state = new HostState(engine, new Map(pages), stage);
  const project = new Project(files['code.js'] ?? '', state);
  await project.run('onOpen', {});
  return { state, project };
};
