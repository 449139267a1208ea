import { nameKey } from '../../src/cells/name-key';

test.each([
  ['การทำงาน เป็นทีม', 'การทำงานเป็นทีม'],
  ['การทํางานเป็นทีม', 'การทำงานเป็นทีม'],
  ['Self Control', 'self-control'],
  ['  SERVICE  mind ', 'service-mind'],
  ['Communication & Influencing', 'communication-and-influencing'],
  ['การคิด\u200bวิเคราะห์', 'การคิดวิเคราะห์'],
  ['\u200eการคิด\u00adวิเคราะห์\u200f', 'การคิดวิเคราะห์'],
  ['กลุ่มนํ้าใส', 'กลุ่มน้ำใส'],
  ['กลุ่มน้ํา\u200cใส', 'กลุ่มน้ำใส'],
  ['การวางเเผน', 'การวางแผน'],
  ['ว๒๓', 'ว23'],
])('%s is looked up as %s', (typed, name) => {
  expect(nameKey(typed)).toBe(nameKey(name));
});

test('different names differ', () => {
  expect(nameKey('การคำนวณ')).not.toBe(nameKey('การคำนวน'));
});
