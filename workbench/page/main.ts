import type { Worksheet } from '@univerjs/core';
import { TABS } from '../../src/thai/workbook';
import { cellKey } from '../engine/engine';
import type { Menu, Question, Stage } from '../host/state';
import { watchEdits } from '../run/edits';
import { openWorkbench, type ProjectFiles } from '../run/open';
import { openLargeOffice, openMixedSchool, openOffice, openSampleSchool } from '../sample/school';
import { showCharts } from './charts';
import { pageEngine } from './engine';
import './main.css';
import { loadFonts } from './fonts';
import { answerFrame, sandboxed } from './frame';
import { answerPrints } from './print-channel';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const sidebar = byId('sidebar');
const frame = sidebar.querySelector('iframe') as HTMLIFrameElement;
const dialog = byId<HTMLDialogElement>('alert');
const modal = byId<HTMLDialogElement>('modal');
const modalFrame = modal.querySelector('iframe') as HTMLIFrameElement;

/** Menu items wait for one another, as a user's clicks do. */
let queue: Promise<unknown> = Promise.resolve();

const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
  const turn = queue.then(async () => {
    document.body.dataset.busy = 'true';
    try {
      return await task();
    } finally {
      delete document.body.dataset.busy;
    }
  });
  queue = turn.catch(() => undefined);
  return turn;
};

/** How much of the sheet stays in view above and before a cell that is brought into view. */
const ROWS_ABOVE = 10;
const COLUMNS_BEFORE = 3;

const closeSidebar = (): void => {
  sidebar.hidden = true;
  frame.srcdoc = '';
};

const closeModal = (): void => modal.close();

const start = async (): Promise<void> => {
  // The engine would list this machine's fonts, which asks for permission, and ends some headless browsers.
  Reflect.deleteProperty(globalThis, 'queryLocalFonts');
  await loadFonts();
  const files: ProjectFiles = await (await fetch('project.json')).json();
  const engine = pageEngine(byId('grid'));
  let run: (name: string) => void = () => undefined;
  const stage: Stage = {
    menu: (menu) => byId('menus').append(menuElement(menu, (name) => run(name))),
    ask: (title, message, buttons) => askedAs(buttons, `${title}\n\n${message}`),
    prompt: (title, message) => window.prompt(`${title}\n\n${message}`),
    alert: (title, message) => {
      (dialog.querySelector('h2') as HTMLElement).textContent = title;
      (dialog.querySelector('p') as HTMLElement).textContent = message;
      if (!dialog.open) dialog.showModal();
    },
    sidebar: (title, html) => {
      (sidebar.querySelector('h2') as HTMLElement).textContent = title;
      sidebar.hidden = false;
      frame.srcdoc = sandboxed(html);
    },
    dialog: (title, html, width, height) => {
      (modal.querySelector('h2') as HTMLElement).textContent = title;
      modalFrame.width = String(width);
      modalFrame.height = String(height);
      modalFrame.srcdoc = sandboxed(html);
      if (!modal.open) modal.showModal();
    },
    toast: (title, message) => console.info(title, message),
    activate: (sheet: Worksheet, row, column) => {
      const tab = engine.book.getSheetByName(sheet.getName());
      if (!tab) return;
      engine.book.setActiveSheet(tab);
      tab.getRange(row, column).activate();
      tab.scrollToCell(Math.max(row - ROWS_ABOVE, 0), Math.max(column - COLUMNS_BEFORE, 0));
    },
  };
  const bench = await openWorkbench(engine, files, stage);
  bench.state.url = `${location.origin}/spreadsheets/d/workbook/edit`;
  showCharts(byId('charts'), bench.state);
  answerPrints(engine, inTurn);
  run = (name) =>
    void inTurn(() => bench.project.run(name)).catch((error) =>
      stage.alert('ข้อผิดพลาดของสคริปต์', String(error)),
    );
  answerFrame(frame, (name, args) => inTurn(() => bench.project.call(name, args)), closeSidebar);
  answerFrame(modalFrame, (name, args) => inTurn(() => bench.project.call(name, args)), closeModal);
  (modal.querySelector('.bar button') as HTMLElement).addEventListener('click', closeModal);
  modal.addEventListener('close', () => {
    modalFrame.srcdoc = '';
  });
  (sidebar.querySelector('.bar button') as HTMLElement).addEventListener('click', closeSidebar);
  const query = new URLSearchParams(location.search);
  const people = Number(query.get('people'));
  if (people > 0) await inTurn(() => openLargeOffice(bench, people));
  else if (query.has('school')) await inTurn(() => openMixedSchool(bench));
  else if (query.has('office')) await inTurn(() => openOffice(bench));
  else if (!query.has('empty')) await inTurn(() => openSampleSchool(bench));
  if (dialog.open) dialog.close();
  if (query.has('school')) showFromStart(engine, TABS.results);
  else if (query.has('office')) showFromStart(engine, TABS.roster);
  watchFaults(engine);
  watchEdits(bench.state, bench.project, (task) => void inTurn(task));
  Object.assign(globalThis, { workbench: bench });
  document.body.dataset.ready = 'true';
};

/** Brings a tab before the user's eyes, from its first cell. */
const showFromStart = ({ book }: ReturnType<typeof pageEngine>, name: string): void => {
  const tab = book.getSheetByName(name);
  if (!tab) return;
  book.setActiveSheet(tab);
  tab.getRange(0, 0).activate();
  tab.scrollToCell(0, 0);
};

/** Shows, for the selected cell, why its formula is in error: Sheets shows it when one points at the cell. */
const watchFaults = (engine: ReturnType<typeof pageEngine>): void => {
  const strip = byId('fault');
  engine.book.onSelectionChange(() => {
    const cell = engine.book.getActiveCell();
    const message = cell && engine.thrown.get(cellKey(cell.getSheetId(), cell.getRow(), cell.getColumn()));
    strip.hidden = !message;
    strip.textContent = message ? `ช่อง ${cell.getA1Notation()}: ${message}` : '';
  });
};

/** A script waits for the answer, and only the browser's own questions make a page wait. */
const askedAs = (buttons: Question, text: string): string => {
  if (window.confirm(text)) return buttons === 'OK_CANCEL' ? 'OK' : 'YES';
  if (buttons === 'YES_NO') return 'NO';
  return buttons === 'YES_NO_CANCEL' && window.confirm(`${text}\n\n(ตกลง = ไม่, ยกเลิก = ยกเลิก)`)
    ? 'NO'
    : 'CANCEL';
};

/** A menu's entries; those of a submenu stand under its caption, open. */
const menuEntries = (menu: Menu, choose: (name: string) => void): HTMLElement[] =>
  menu.items.map((item) => {
    if (item === 'separator') return document.createElement('hr');
    if ('items' in item) {
      const group = document.createElement('div');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', item.caption);
      const caption = document.createElement('p');
      caption.textContent = item.caption;
      group.append(caption, ...menuEntries(item, choose));
      return group;
    }
    const entry = document.createElement('button');
    entry.type = 'button';
    entry.setAttribute('role', 'menuitem');
    entry.textContent = item.caption;
    entry.addEventListener('click', () => choose(item.calls));
    return entry;
  });

const menuElement = (menu: Menu, run: (name: string) => void): HTMLElement => {
  const wrap = document.createElement('div');
  wrap.className = 'menu';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = menu.caption;
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  const list = document.createElement('div');
  list.setAttribute('role', 'menu');
  list.hidden = true;
  const open = (shown: boolean) => {
    list.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  };
  list.append(
    ...menuEntries(menu, (name) => {
      open(false);
      run(name);
    }),
  );
  button.addEventListener('click', () => open(list.hidden));
  document.addEventListener('click', (event) => {
    if (!wrap.contains(event.target as Node)) open(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') open(false);
  });
  wrap.append(button, list);
  return wrap;
};

void start();
