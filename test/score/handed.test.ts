import { handedFaults, unread } from '../../src/score/handed';

test('a text that starts with the warning sign is passed on', () => {
  expect(handedFaults([3, '⚠ ขาด 1 ข้อ: 1.3'])).toEqual([{ kind: 'passed-on', text: '⚠ ขาด 1 ข้อ: 1.3' }]);
});

test('the same text twice is passed on once', () => {
  expect(handedFaults(['⚠ ก', '⚠ ข', '⚠ ก'])).toEqual([
    { kind: 'passed-on', text: '⚠ ก' },
    { kind: 'passed-on', text: '⚠ ข' },
  ]);
});

test('other cells hold no handed fault', () => {
  expect(handedFaults([3, '', 'ข้อ ⚠ 1', '#N/A', null])).toEqual([]);
});

test('a row is blank, passed on, or to be read', () => {
  expect(unread(['', ' ', null])).toEqual({ kind: 'blank' });
  expect(unread(['', '⚠ ก', 3])).toEqual({ kind: 'faults', faults: [{ kind: 'passed-on', text: '⚠ ก' }] });
  expect(unread(['', 3])).toBeUndefined();
});
