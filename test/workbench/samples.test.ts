import { openMixedSchool, openOffice } from '../../workbench/headless';
import { openTestBench, type TestBench } from '../support/workbench';

let bench: TestBench;

afterEach(() => bench.dispose());

const tabs = (): string[] => bench.state.engine.book.getSheets().map((tab) => tab.getSheetName());

test('the sample school has every position of a school, some rated, and its clerks', async () => {
  bench = await openTestBench();
  await openMixedSchool(bench);
  expect(bench.stage.alerts.at(-1)).toContain('เตรียมสมุดงานแล้ว 43 คน');
  expect(tabs()).toEqual(expect.arrayContaining(['ผู้บริหารสถานศึกษา', 'ครู', 'ครูผู้ช่วย', 'ผลประเมิน 38ค(2)']));
  expect(bench.value('ผู้บริหารสถานศึกษา', 'A3')).toBe('T001');
  expect(bench.row('ผลการประเมิน', 2, 20)).toContain('ดี');
});

test('the sample office has thirty people under section 38 ค.(2), prepared without a fault', async () => {
  bench = await openTestBench();
  await openOffice(bench);
  expect(bench.stage.alerts.at(-1)).toContain('เตรียมสมุดงานแล้ว 30 คน');
  expect(tabs()).toEqual(expect.arrayContaining(['ตัวชี้วัด', 'แผนสมรรถนะ', 'ผลประเมิน 38ค(2)']));
});
