import { headlessEngine, openWorkbench } from '../../workbench/headless';
import { RecordedStage } from '../support/workbench';

const inScript = async (body: string, stage = new RecordedStage(), onOpen = ''): Promise<unknown> => {
  const { engine, dispose } = headlessEngine();
  const script = `function onOpen() { ${onOpen} }\nfunction probe() { var ui = SpreadsheetApp.getUi(); ${body} }`;
  try {
    const bench = await openWorkbench(engine, { 'code.js': script }, stage);
    return await bench.project.run('probe');
  } finally {
    dispose();
  }
};

test('a question waits for its answer, and closing it is no yes', async () => {
  const stage = new RecordedStage();
  stage.answers.push('YES');
  const ask = "return ui.alert('เริ่มรอบถัดไป', 'เริ่มหรือไม่', ui.ButtonSet.YES_NO) === ui.Button.YES;";
  expect(await inScript(ask, stage)).toBe(true);
  expect(await inScript(ask, stage)).toBe(false);
  expect(stage.questions).toEqual(['เริ่มหรือไม่', 'เริ่มหรือไม่']);
});

test('a prompt gives the text with its button', async () => {
  const stage = new RecordedStage();
  stage.answers.push('แก้คะแนนผิด');
  const ask =
    "var r = ui.prompt('เปิดรอบ', 'เพราะเหตุใด', ui.ButtonSet.OK_CANCEL); return [r.getSelectedButton() === ui.Button.OK, r.getResponseText()];";
  expect(await inScript(ask, stage)).toEqual([true, 'แก้คะแนนผิด']);
  expect(await inScript(ask, stage)).toEqual([false, '']);
});

test('a submenu stands in its menu, and a menu of nobody is refused', async () => {
  const stage = new RecordedStage();
  const onOpen =
    "var ui = SpreadsheetApp.getUi(); ui.createMenu('เมนู').addSubMenu(ui.createMenu('กรรมการ').addItem('สรุป', 'probe')).addToUi();";
  await inScript('', stage, onOpen);
  expect(stage.menus).toEqual([
    { caption: 'เมนู', items: [{ caption: 'กรรมการ', items: [{ caption: 'สรุป', calls: 'probe' }] }] },
  ]);
  await expect(inScript('ui.createMenu("ก").addSubMenu({});')).rejects.toThrow('not a menu of this host');
});
