import { filesWithSampleDocuments } from '../support/workbench';
import { WorkbenchPage } from './workbench-page';

const SHEET = 'แผ่นตัวอย่าง';

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await WorkbenchPage.open();
  await bench.serve(filesWithSampleDocuments());
  await bench.load();
  bench.page.setDefaultTimeout(10_000);
});

afterAll(() => bench.close());

const modal = () => bench.modal;

const heading = (): Promise<string> => modal().getByRole('heading', { level: 1 }).innerText();

const button = (name: string | RegExp) => modal().getByRole('button', { name });

const open = async (): Promise<void> => {
  await bench.menu('พิมพ์และสร้างเอกสาร');
  await modal().locator('h1').waitFor();
};

const close = () => bench.page.getByRole('button', { name: 'ปิดหน้าต่าง' }).click();

const violations = () => bench.modalViolations();

describe('documents for some people', () => {
  test('are chosen by keyboard from a list with what each is for', async () => {
    await open();
    await modal().getByLabel('แบบแจ้งตัวอย่าง').waitFor();
    expect(await heading()).toBe('ขั้นที่ 1 จาก 3: เลือกเอกสาร');
    await modal().getByLabel('แบบแจ้งตัวอย่าง').focus();
    await bench.page.keyboard.press('ArrowDown');
    expect(await modal().getByLabel(SHEET).isChecked()).toBe(true);
    await bench.picture('documents-1-document');
    expect(await violations()).toEqual([]);
    await button('เลือกรายชื่อ').click();
  });

  test('go to everybody, a unit or a supervisor, and the dialog counts them', async () => {
    await button('จัดทำ 12 คน').waitFor();
    expect(await heading()).toBe('ขั้นที่ 2 จาก 3: เลือกรายชื่อ · แผ่นตัวอย่าง');
    await bench.picture('documents-2-everybody');
    await modal().getByLabel('ทั้งกลุ่ม/หน่วย').check();
    await modal().getByLabel('กลุ่ม/หน่วย', { exact: true }).selectOption({ index: 1 });
    await button('จัดทำ 4 คน').waitFor();
    await modal().getByLabel('ทุกคนของผู้บังคับบัญชา').check();
    await button('จัดทำ 12 คน').waitFor();
  });

  test('are ticked by name after typing a part of it, and stay ticked when something else is typed', async () => {
    await modal().getByLabel('เลือกเป็นรายคน').check();
    await button('จัดทำ 0 คน').click();
    expect(await modal().getByRole('alert').innerText()).toBe('เลือกอย่างน้อยหนึ่งคน');
    const search = modal().getByLabel('ค้นด้วยชื่อ รหัส หรือตำแหน่ง');
    for (const [typed, name] of [
      ['ตัวอย่าง ๐๓', /ครูตัวอย่าง 03/],
      ['t007', /ครูตัวอย่าง 07/],
    ] as const) {
      await search.fill(typed);
      await modal().getByLabel(name).check();
    }
    await search.fill('1');
    await button(/เลือกทั้ง \d+ คนที่แสดง/).click();
    await bench.picture('documents-3-ticked');
    expect(await violations()).toEqual([]);
    await search.fill('ไม่มีใครชื่อนี้');
    expect(await modal().getByText('ไม่พบใครตามที่ค้น').isVisible()).toBe(true);
    await search.fill('');
    expect(
      await modal()
        .getByLabel(/ครูตัวอย่าง 07/)
        .isChecked(),
    ).toBe(true);
  });

  test('are made with progress, and a stop that can be taken back', async () => {
    await button('จัดทำ 6 คน').waitFor();
    await modal().getByLabel('ทุกคน (12 คน)').check();
    await bench.holdCalls();
    await button('จัดทำ 12 คน').click();
    await modal().getByText('กำลังเตรียมแท็บ').waitFor();
    await bench.nextCall();
    await modal().getByText('ทำแล้ว 0 จาก 12 คน').waitFor();
    await bench.picture('documents-4-making');
    expect(await violations()).toEqual([]);
    await button('หยุด').click();
    await bench.nextCall();
    await modal().getByRole('heading', { name: 'หยุดไว้: แผ่นตัวอย่าง' }).waitFor();
    expect(await modal().getByText('ทำแล้ว 10 จาก 12 คน').isVisible()).toBe(true);
    await bench.picture('documents-5-stopped');
    await bench.freeCalls();
  });

  test('are offered to be taken up again after the dialog was closed', async () => {
    await close();
    await open();
    await modal().getByRole('heading', { name: 'งานที่ค้างอยู่: แผ่นตัวอย่าง' }).waitFor();
    expect(await modal().getByText('ทำแล้ว 10 จาก 12 คน').isVisible()).toBe(true);
    expect(await violations()).toEqual([]);
    await bench.picture('documents-6-left');
  });

  test('keep their place through a dead connection, which is told with the several-accounts cause', async () => {
    const revive = await bench.cutConnection();
    await button('ทำต่อ').click();
    await modal().getByText('ถ้าเข้าบัญชี Google ไว้หลายบัญชี').waitFor();
    await bench.picture('documents-7-lost');
    await revive();
    await button('ทำต่อ').click();
    await modal().getByRole('heading', { name: 'เสร็จแล้ว: แผ่นตัวอย่าง 12 คน' }).waitFor();
    expect(await violations()).toEqual([]);
    await bench.picture('documents-8-sheets');
  });

  test('are shown, one click from the dialog', async () => {
    await button('แผ่นของ T007').click();
    await bench.page.locator('#modal[open]').waitFor({ state: 'detached' });
    expect(await bench.activeTab()).toBe('แผ่นของ T007');
  });

  test('are found again in the dialog', async () => {
    await open();
    await button('ดูผลครั้งล่าสุด').click();
    await modal().getByRole('heading', { name: 'เสร็จแล้ว: แผ่นตัวอย่าง 12 คน' }).waitFor();
    await button('ทำเอกสารอื่น').click();
    await modal().getByText('ครั้งล่าสุด: แผ่นตัวอย่าง 12 คน').waitFor();
    await bench.picture('documents-9-again');
  });
});

describe('papers for everybody', () => {
  test('are made on one tab, which one link opens as PDF in a window of its own', async () => {
    await modal().getByLabel('แบบแจ้งตัวอย่าง').check();
    await button('เลือกรายชื่อ').click();
    await button('จัดทำ 12 คน').click();
    await modal().getByRole('heading', { name: 'เสร็จแล้ว: แบบแจ้งตัวอย่าง 12 คน' }).waitFor();
    const link = modal().getByRole('link', { name: 'เปิดไฟล์ PDF (A4)' });
    expect(await link.getAttribute('href')).toMatch(/\/export\?format=pdf&gid=.+&size=A4&/);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toBe('noopener');
    expect(await violations()).toEqual([]);
    await bench.picture('documents-10-papers');
    await button('ไปที่แท็บ แบบแจ้งตัวอย่าง').click();
    await bench.page.locator('#modal[open]').waitFor({ state: 'detached' });
    expect(await bench.activeTab()).toBe('แบบแจ้งตัวอย่าง');
    await bench.picture('documents-11-tab');
  });
});

test('a paper over everybody is made with three clicks: the menu, its item and a button beside the paper', async () => {
  await bench.menu('พิมพ์และสร้างเอกสาร');
  await button('จัดทำเลย').waitFor();
  expect(await violations()).toEqual([]);
  await bench.picture('documents-12-now');
  await button('จัดทำเลย').click();
  await modal().getByRole('heading', { name: 'เสร็จแล้ว: ประกาศตัวอย่าง 12 คน' }).waitFor();
});

test('nothing is fetched from outside and nothing fails on the page', () => {
  expect(bench.outside).toEqual([]);
  expect(bench.errors).toEqual([]);
});
