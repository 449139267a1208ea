import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormText } from '../../src/model/form-text';
import type { Block, PaperGrid } from '../../src/plan/paper/paper';
import { type Papers, planStack, type StackPlan } from '../../src/plan/paper/stack';
import type { PaperText } from '../../src/plan/paper/text';

/** The typesetter's data as the build wrote it. */
export const paperText = (): PaperText =>
  JSON.parse(readFileSync(join(__dirname, '../../dist/papers.html'), 'utf8'));

/** The texts of a form, as the build wrote them. */
export const formText = (id: string): FormText =>
  JSON.parse(readFileSync(join(__dirname, '../../dist/forms.html'), 'utf8'))[id];

/** Number, indicator, four levels each for two sides, score. */
export const GRID: PaperGrid = { columns: [44, 316, ...Array<number>(10).fill(32)] };

const LEVELS = ['1', '2', '3', '4'];

/** A form of 14 indicators with levels of both sides and a total by formula, two signatures below. */
export const sampleBlocks = (name: string): Block[] => {
  const { title, domains } = formText('assistant-teacher');
  const levels = domains.flatMap(({ items }) => items.map((_, index) => (index % 4) + 1));
  const keys = levels.map((_, index) => `level-${index}`);
  let item = 0;
  return [
    { kind: 'title', lines: title },
    {
      kind: 'fields',
      lines: [
        [
          { label: 'ชื่อผู้รับการประเมิน', value: name, width: 2 },
          { label: 'ตำแหน่ง', value: 'ครูผู้ช่วย' },
        ],
        [
          { label: 'สถานศึกษา', value: 'โรงเรียนตัวอย่าง' },
          { label: 'รอบการประเมินที่', value: '1/2569' },
          { label: 'วันที่', value: '' },
        ],
      ],
    },
    {
      kind: 'paragraph',
      text: 'คำชี้แจง ให้ทำเครื่องหมาย ✓ ในช่องระดับการปฏิบัติที่ตรงกับความเป็นจริงของผู้รับการประเมิน ทั้งการประเมินตนเองและการประเมินของผู้บังคับบัญชาชั้นต้น',
      indent: 40,
    },
    {
      kind: 'table',
      head: [
        {
          cells: [
            { value: 'ข้อ', align: 'center', bold: true },
            { value: 'ตัวชี้วัด', align: 'center', bold: true },
            { value: 'ประเมินตนเอง', span: 4, align: 'center', bold: true },
            { value: 'ผู้บังคับบัญชา', span: 4, align: 'center', bold: true },
            { value: 'ระดับ', span: 2, align: 'center', bold: true },
          ],
        },
        {
          cells: [
            { value: '', joined: true },
            { value: '', joined: true },
            ...[...LEVELS, ...LEVELS].map((value) => ({ value, align: 'center' as const })),
            { value: '', span: 2, joined: true },
          ],
        },
      ],
      rows: [
        ...domains.flatMap((domain) => [
          { keepWithNext: true, cells: [{ value: `${domain.no} ${domain.name}`, span: 12, bold: true }] },
          ...domain.items.map((one) => {
            const index = item++;
            const level = levels[index] ?? 0;
            const ticks = LEVELS.map((at) => ({
              value: Number(at) === level ? '✓' : '',
              align: 'center' as const,
              middle: true,
            }));
            return {
              cells: [
                { value: one.no },
                { value: `${one.name}${one.detail && ` ${one.detail}`}` },
                ...ticks,
                ...ticks,
                { value: level, span: 2, middle: true, key: keys[index] as string },
              ],
            };
          }),
        ]),
        {
          cells: [
            { value: 'รวม', span: 10, align: 'right' as const, bold: true },
            {
              value: {
                formulaOf: (at) => `=SUM(${keys.map(at).join(',')})`,
                value: levels.reduce((sum, level) => sum + level, 0),
              },
              span: 2,
              pattern: '0',
              key: 'sum',
            },
          ],
        },
      ],
    },
    { kind: 'space', rows: 1 },
    {
      kind: 'fields',
      lines: [
        [
          {
            label: 'คะแนนที่ได้',
            value: { formulaOf: (at) => `=${at('sum')}/56*80`, value: 45.71 },
            pattern: '0.00',
            after: 'คะแนน',
          },
          { label: 'ระดับ', value: 'ดี' },
        ],
      ],
    },
    { kind: 'paragraph', text: 'ความเห็นเพิ่มเติม', bold: true, keepWithNext: true },
    { kind: 'dots', lines: 2, keepWithNext: true },
    {
      kind: 'signatures',
      signatures: [
        {
          before: 'ลงชื่อ',
          after: 'ผู้รับการประเมิน',
          below: [`(${name})`, 'ตำแหน่ง ครูผู้ช่วย', 'วันที่ ...... เดือน .................. พ.ศ. ........'],
        },
        {
          before: 'ลงชื่อ',
          after: 'ผู้ประเมิน',
          below: [
            '(ผู้อำนวยการตัวอย่าง)',
            'ตำแหน่ง ผู้อำนวยการโรงเรียนตัวอย่าง',
            'วันที่ ...... เดือน .................. พ.ศ. ........',
          ],
        },
      ],
    },
  ];
};

export const samplePapers = (count: number): Papers[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `ครูตัวอย่าง ${String(index + 1).padStart(2, '0')}`;
    return { name, blocks: sampleBlocks(name) };
  });

export const sampleStack = (count: number, pages = 0, thaiDigits = false): StackPlan =>
  planStack(samplePapers(count), { grid: GRID, text: paperText(), thaiDigits, pages });
