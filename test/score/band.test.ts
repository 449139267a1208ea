import type { BandScheme } from '../../src/model/form';
import { bandOf } from '../../src/score/band';

const SCHEME: BandScheme = {
  name: '',
  bands: [
    { min: '75.5', name: 'ผ่านดี' },
    { min: '50', name: 'ผ่าน' },
  ],
};

test.each<[unknown, string]>([
  [100, 'ผ่านดี'],
  [75.5, 'ผ่านดี'],
  [75.495, 'ผ่านดี'],
  [75.494, 'ผ่าน'],
  [50, 'ผ่าน'],
  ['๔๙.๙๙๕', 'ผ่าน'],
  [100.004, 'ผ่านดี'],
])('%p is in the band %s', (score, name) => {
  expect(bandOf(SCHEME, score)).toEqual({ kind: 'value', value: name });
});

test('a score below the lowest band is a fault', () => {
  expect(bandOf(SCHEME, 49.99)).toEqual({
    kind: 'faults',
    faults: [{ kind: 'below-lowest-band', found: '49.99', lowest: '50' }],
  });
});

test.each<[unknown]>([[100.005], [101], [-0.01], [-1]])('%p is outside 0–100', (score) => {
  expect(bandOf(SCHEME, score)).toEqual({
    kind: 'faults',
    faults: [{ kind: 'outside-hundred', found: String(score) }],
  });
});

test('text is no score', () => {
  expect(bandOf(SCHEME, 'ดี')).toEqual({ kind: 'faults', faults: [{ kind: 'not-a-score', found: 'ดี' }] });
});

test('a blank cell has no band', () => {
  expect(bandOf(SCHEME, ' ')).toEqual({ kind: 'blank' });
});

test('a fault handed over is passed on', () => {
  expect(bandOf(SCHEME, '⚠ ก')).toEqual({ kind: 'faults', faults: [{ kind: 'passed-on', text: '⚠ ก' }] });
});
