import type { Document, DocumentPerson } from '../../src/actions/documents/document';
import { readRoster } from '../../src/actions/read/roster';
import { UserError } from '../../src/model/user-error';
import { writeValues } from '../../src/sheet/workbook';

const people = (): DocumentPerson[] =>
  (readRoster()?.people ?? []).map((person) => ({
    person,
    ...(person.unit ? {} : { missing: 'ทะเบียนยังไม่มีกลุ่ม/หน่วย' }),
  }));

const tabOf = (id: string): string => `แผ่นของ ${id}`;

/** Documents of a line or a tab a person, so that a test can say what a job makes of them. */
export const DOCUMENTS: readonly Document[] = [
  {
    kind: 'paper',
    id: 'notice',
    name: 'แบบแจ้งตัวอย่าง',
    help: 'หนึ่งหน้าต่อคน สำหรับแจ้งผลให้ทราบ',
    tab: 'แบบแจ้งตัวอย่าง',
    grid: { columns: [340, 340] },
    people,
    batch: () => ({
      papersOf: ({ id, name }) => [{ kind: 'paragraph', text: `เรียน ${name} รหัส ${id}` }],
    }),
  },
  {
    kind: 'sheet',
    id: 'card',
    name: 'แผ่นตัวอย่าง',
    help: 'แท็บละหนึ่งคน สำหรับกรอกต่อ',
    read: () => ({
      people: people(),
      batch: (chosen) => ({
        tabs: chosen.map(({ id }) => tabOf(id)),
        write: () => {
          for (const { id, name } of chosen) {
            if (name.includes('ขัดข้อง')) throw new UserError(`ทำแผ่นของ ${name} ไม่ได้`);
            const book = SpreadsheetApp.getActiveSpreadsheet();
            const tab = book.getSheetByName(tabOf(id)) ?? book.insertSheet(tabOf(id));
            writeValues(tab, 1, 1, [[name]]);
          }
        },
      }),
    }),
  },
  {
    kind: 'list',
    id: 'list',
    name: 'ประกาศตัวอย่าง',
    help: 'ฉบับเดียวของทุกคน',
    tab: 'ประกาศตัวอย่าง',
    grid: { columns: [340, 340] },
    people: () => ({ people: people(), notes: ['ทำจากทะเบียน'] }),
    papers: (chosen) => [
      {
        name: 'ประกาศตัวอย่าง',
        blocks: chosen.map(({ name }) => ({ kind: 'paragraph' as const, text: name })),
      },
    ],
  },
];
