import type { ExpectedLevelRules } from '../../src/model/expected-level';
import { expectedLevel } from '../../src/score/expected-level';

const RULES: ExpectedLevelRules = {
  competencies: [
    { id: 'team-spirit', group: 'core', name_th: 'น้ำใจ', aliases: ['Spirit'] },
    { id: 'steering', group: 'lead', name_th: 'การนำทาง', aliases: [] },
    { id: 'rowing', group: 'lead', name_th: 'การพาย', aliases: [] },
  ],
  prefixes: { type: 'สาย', level: 'ขั้น' },
  positions: [
    { type: 'เรือ', levels: ['ต้น', 'ปลาย'] },
    { type: 'บก', levels: ['ต้น'] },
  ],
  requirements: [
    { kind: 'core', names: [], required: [[1, 2], [3]] },
    { kind: 'lead', names: [], required: [[null, 4], [null]] },
    { kind: 'lead', names: [], only: ['steering'], required: [[null, null], [5]] },
    { kind: 'skill-knots', names: ['การผูกเงื่อน'], required: [[2, 2], [null]] },
  ],
};

test.each([
  ['เรือ', 'ต้น', 'น้ำใจ', 1],
  ['เรือ', 'ปลาย', 'Team Spirit', 2],
  ['บก', 'ต้น', 'spirit', 3],
  ['สายบก', 'ขั้นต้น', 'team-spirit', 3],
  ['เรือ', 'ปลาย', 'การพาย', 4],
  ['เรือ', 'ปลาย', 'การนำทาง', 4],
  ['บก', 'ต้น', 'การนำทาง', 5],
  ['เรือ', 'ต้น', 'การผูกเงื่อน', 2],
  ['เรือ', 'ต้น', 'skill-knots', 2],
])('%s %s in %s is level %i', (type, level, competency, required) => {
  expect(expectedLevel(RULES, { type, level, competency })).toEqual({ kind: 'value', value: required });
});

const fault = (type: unknown, level: unknown, competency: unknown) => {
  const outcome = expectedLevel(RULES, { type, level, competency });
  return outcome.kind === 'faults' ? outcome.faults : outcome;
};

test('what is not covered says what is', () => {
  expect(fault('บก', 'ต้น', 'การพาย')).toEqual([
    { kind: 'not-required', competency: 'การพาย', position: 'บก ต้น', covered: ['เรือ ปลาย'] },
  ]);
  expect(fault('เรือ', 'ต้น', 'การนำทาง')).toEqual([
    { kind: 'not-required', competency: 'การนำทาง', position: 'เรือ ต้น', covered: ['เรือ ปลาย', 'บก ต้น'] },
  ]);
});

test('unknown names are told with the known ones', () => {
  expect(fault('อากาศ', 'ต้น', 'น้ำใจ')).toEqual([
    { kind: 'unknown-position-type', found: 'อากาศ', known: ['เรือ', 'บก'] },
  ]);
  expect(fault('บก', 'ปลาย', 'น้ำใจ')).toEqual([
    { kind: 'unknown-position-level', type: 'บก', found: 'ปลาย', known: ['ต้น'] },
  ]);
  expect(fault('บก', 'ต้น', true)).toEqual([{ kind: 'unknown-competency', found: 'TRUE' }]);
});

test('a group is no competency', () => {
  expect(fault('เรือ', 'ต้น', 'core')).toEqual([{ kind: 'unknown-competency', found: 'core' }]);
});

test('a row half filled says what is missing, a blank row is blank, a fault is passed on', () => {
  expect(fault('เรือ', ' ', null)).toEqual([{ kind: 'position-not-given', missing: ['level', 'competency'] }]);
  expect(expectedLevel(RULES, { type: '', level: undefined, competency: ' ' })).toEqual({ kind: 'blank' });
  expect(fault('⚠ ก', 'ต้น', 'น้ำใจ')).toEqual([{ kind: 'passed-on', text: '⚠ ก' }]);
});
