import { type Import, identifiersOf, importsOf, numbersOf, sourcesOf } from './support/imports';

/**
 * The plan of the house: what each room of src/ may import, its own files aside. A room is a folder, or a file
 * that stands in src/ itself.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  cells: ['model'],
  thai: ['model'],
  rules: ['cells', 'model'],
  score: ['cells', 'model'],
  layout: ['cells', 'model'],
  parse: ['cells', 'layout', 'model'],
  plan: ['cells', 'layout', 'model', 'thai'],
  formulas: ['cells', 'model', 'rules', 'score', 'thai'],
  sheet: ['cells', 'model', 'plan', 'thai'],
  actions: ['cells', 'layout', 'model', 'parse', 'plan', 'rules', 'score', 'sheet', 'thai'],
  client: ['cells', 'model', 'thai'],
  behaviours: ['client', 'model', 'rules', 'score', 'thai'],
  dialog: ['client', 'thai'],
  sidebar: ['cells', 'client', 'model', 'rules', 'score', 'thai'],
  'main.ts': ['formulas', 'menu.ts', 'sheet'],
  'menu.ts': ['sheet', 'thai'],
  'action-globals.ts': [],
};

/** Rooms that may name a type of another one, of which nothing is left in the bundle. */
const MAY_NAME_TYPES_OF: Readonly<Record<string, readonly string[]>> = {
  client: ['actions'],
  behaviours: ['actions'],
  dialog: ['actions'],
  sidebar: ['actions'],
  sheet: ['actions'],
  'action-globals.ts': ['actions'],
};

/**
 * Rooms outside of formulas/ and actions/ that bring rules and score together. The sidebars show the score
 * or the level found while one chooses or ticks, and ask the host for nothing meanwhile.
 */
const ALSO_JOINS_RULES_AND_SCORE = ['behaviours', 'sidebar'];

const sources = sourcesOf('src');
const imports = sources.flatMap(importsOf);

const roomOf = (path: string): string => {
  const [, room = ''] = path.split('/');
  if (path.split('/').length > 2) return room;
  return room.endsWith('.ts') ? room : `${room}.ts`;
};

const isOurs = ({ target }: Import): boolean => target.startsWith('src/');
const isSchema = (path: string): boolean => /\.schema(\.ts)?$/.test(path);
const isPackage = ({ target }: Import): boolean =>
  !/^(src|test|workbench|tools|build|dist|\.\.)(\/|$)/.test(target);
const told = ({ file, target }: Import): string => `${file} imports ${target}`;

test('the reader of imports sees every kind of import', () => {
  expect(imports).toContainEqual({
    file: 'src/formulas/band.ts',
    target: 'src/score/band',
    typeOnly: false,
  });
  expect(imports).toContainEqual({ file: 'src/main.ts', target: 'src/menu', typeOnly: false });
  expect(imports).toContainEqual({
    file: 'src/sheet/run-action.ts',
    target: 'src/actions/index',
    typeOnly: true,
  });
  expect(imports).toContainEqual({ file: 'src/client/rpc.ts', target: 'src/actions/guard', typeOnly: true });
});

test('every room is on the plan', () => {
  const rooms = new Set(sources.map(({ file }) => roomOf(file)));
  expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test.each(Object.keys(MAY_IMPORT))('%s imports only what the plan allows', (room) => {
  const wrong = imports
    .filter((one) => isOurs(one) && roomOf(one.file) === room && roomOf(one.target) !== room)
    .filter((one) => {
      const target = roomOf(one.target);
      const asType = one.typeOnly && MAY_NAME_TYPES_OF[room]?.includes(target);
      return !MAY_IMPORT[room]?.includes(target) && !asType;
    });
  expect(wrong.map(told)).toEqual([]);
});

test('only formulas and actions bring rules and score together, and the sidebars', () => {
  const rooms = Object.keys(MAY_IMPORT).filter((room) =>
    ['rules', 'score'].every((target) =>
      imports.some((one) => isOurs(one) && roomOf(one.file) === room && roomOf(one.target) === target),
    ),
  );
  expect(rooms.sort()).toEqual(['formulas', 'actions', ...ALSO_JOINS_RULES_AND_SCORE].sort());
});

test('nothing in src imports the workbench, a test, a tool or what was built', () => {
  expect(imports.filter((one) => !isOurs(one) && !isPackage(one)).map(told)).toEqual([]);
});

test('schemas run in schemas and actions only; score and formulas do not even name their types', () => {
  const outside = imports.filter(
    ({ file, target }) => isSchema(target) && !isSchema(file) && roomOf(file) !== 'actions',
  );
  const wrong = outside.filter(
    ({ file, typeOnly }) => !typeOnly || ['score', 'formulas'].includes(roomOf(file)),
  );
  expect(wrong.map(told)).toEqual([]);
});

test('the one package is zod, and only schemas import it', () => {
  const packages = imports.filter(isPackage);
  expect(packages.filter(({ target }) => !/^zod(\/|$)/.test(target)).map(told)).toEqual([]);
  expect(packages.filter(({ file }) => !isSchema(file)).map(told)).toEqual([]);
});

const GOOGLE_SERVICE =
  /^(?:\w+App|LockService|HtmlService|PropertiesService|CacheService|ContentService|ScriptApp|Session|Utilities|UrlFetch\w*|Logger|Browser|Jdbc|XmlService|GoogleAppsScript)$/;

test('only sheet names a Google service', () => {
  const wrong = sources
    .filter(({ file }) => roomOf(file) !== 'sheet')
    .flatMap((source) =>
      identifiersOf(source)
        .filter((name) => GOOGLE_SERVICE.test(name))
        .map((name) => `${source.file} names ${name}`),
    );
  expect(wrong).toEqual([]);
  const inSheet = sources.filter(({ file }) => roomOf(file) === 'sheet').flatMap(identifiersOf);
  expect(inSheet.filter((name) => GOOGLE_SERVICE.test(name))).not.toEqual([]);
});

/** Nought, unit, the two of rounding half up, the ten of decimals, and the hundred of the percentage. */
const NUMBERS_OF_ARITHMETIC = [0, 1, 2, 10, 100];

test('no number of a regulation stands in score', () => {
  const wrong = sources
    .filter(({ file }) => roomOf(file) === 'score')
    .flatMap((source) =>
      numbersOf(source)
        .filter((number) => !NUMBERS_OF_ARITHMETIC.includes(number))
        .map((number) => `${source.file} holds ${number}`),
    );
  expect(wrong).toEqual([]);
});

/** Where plans are applied: by bulk actions, and for the tab of notes that a save of one person lacks. */
const MAY_APPLY_PLANS = ['src/actions/bulk.ts', 'src/actions/rating/evidence.ts'];

/** Who knows restore points: what leaves them, and the actions that take back or forget one. */
const MAY_RESTORE = ['src/actions/bulk.ts', 'src/actions/seal/index.ts', 'src/actions/undo.ts'];

test('plans are applied, and restore points left, by bulk actions only', () => {
  const users = (target: string) =>
    imports
      .filter((one) => one.target === target && !one.typeOnly && roomOf(one.file) !== 'sheet')
      .map(({ file }) => file);
  expect(users('src/sheet/apply').sort()).toEqual(MAY_APPLY_PLANS);
  const restoring = imports.filter(({ target }) => target === 'src/actions/restore-point');
  expect(restoring.map(({ file }) => file).sort()).toEqual(MAY_RESTORE);
});

test('rooms do not import each other in a circle', () => {
  const targets = (room: string): string[] => [
    ...new Set(
      imports
        .filter((one) => isOurs(one) && !one.typeOnly && roomOf(one.file) === room)
        .map(({ target }) => roomOf(target))
        .filter((target) => target !== room),
    ),
  ];
  const circleFrom = (room: string, path: readonly string[]): string[] =>
    path.includes(room)
      ? [[...path, room].join(' → ')]
      : targets(room).flatMap((target) => circleFrom(target, [...path, room]));
  expect(Object.keys(MAY_IMPORT).flatMap((room) => circleFrom(room, []))).toEqual([]);
});
