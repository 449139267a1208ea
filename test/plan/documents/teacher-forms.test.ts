import { WIDE } from '../../../src/plan/documents/form-grid';
import { components, teacherForms } from '../../../src/plan/documents/teacher-forms';
import type { Block } from '../../../src/plan/paper/paper';
import { bareLetters, describeWithSeeds, SEED } from '../../rules/seed';
import { cellsOf, ratedForm, sampleAppraisal, shownLines } from '../../support/appraisal';

const bandOf = (cell: string) => `BAND(${cell})`;

const SUPERVISORS = ['supervisor-senior', 'supervisor-expert', 'supervisor-distinguished'];

const papersOf = (...forms: ReturnType<typeof ratedForm>[]): Block[] =>
  teacherForms(sampleAppraisal(forms), bandOf);

/** Blocks up to the first page's end: one component's form. */
const firstForm = (blocks: readonly Block[]): Block[] =>
  blocks.slice(
    0,
    blocks.findIndex(({ kind }) => kind === 'page'),
  );

/** The letter's own slips of the pen in its forms, which are corrected in print. */
const SLIPS: readonly (readonly [corrected: string, printed: string])[] = [
  ['การพัฒนางานตามมาตรฐานตำแหน่ง (80', 'การพัฒนางานตามมาตฐานตำแหน่ง (80'],
  ['ในแต่ละระดับคุณภาพ', 'ในแต่ลระดับคุณภาพ'],
  ['ครั้งที่ 2 (1 เมษายน', 'ครั้งที่ 1 (1 เมษายน'],
  ['(10 คะแนน)', '(1๐ คะแนน)'],
  ['แล้วหารด้วย 56', 'แล้วหารด้วย ๕๖'],
];

/** What the letter prints of a form: labels without values, no places to sign, no formula out of a picture. */
const officialTexts = (blocks: readonly Block[]): string[] =>
  blocks
    .filter(({ kind }) => kind !== 'signatures')
    .filter((block) => block.kind !== 'paragraph' || !block.text.startsWith('คะแนนประเมิน ='))
    .flatMap((block) => {
      if (block.kind !== 'fields') return shownLines([block]).flat();
      return block.lines.flatMap((fields) => fields.map(({ label }) => label));
    })
    .flatMap((text) => text.replace(/^[☐☑] /, '').split(/\.{3,}|\n/))
    .filter(Boolean);

/** Letters between two texts of a form that follow each other, at most. */
const FAR = 1200;

/** Texts that do not stand in the letter after the ones before them. */
const outOfOrder = (texts: readonly string[], start: string): string[] => {
  const whole = bareLetters(SEED.letters ?? '');
  let at = whole.indexOf(bareLetters(start));
  return texts.filter((text) => {
    const slip = SLIPS.reduce((before, [corrected, printed]) => before.replace(corrected, printed), text);
    const found = [text, slip]
      .map((one) => whole.indexOf(bareLetters(one), at))
      .filter((place) => place >= 0 && place - at < FAR);
    at = found.length > 0 ? Math.min(...found) : at;
    return found.length === 0;
  });
};

describeWithSeeds('the forms of the letter, text by text in its order', () => {
  const nobody = { name: '', position: 'ศึกษานิเทศก์', standing: '', affiliation: '' };
  const blank = { person: nobody, appraiser: nobody, round: { no: 0, years: ['', ''] as const } };

  test('component 1 of assistant teachers', () => {
    const papers = teacherForms(sampleAppraisal([ratedForm('1', 'assistant-teacher')], blank), bandOf);
    const texts = officialTexts(firstForm(papers));
    expect(outOfOrder(texts, 'แบบประเมินองค์ประกอบที่ 1 การประเมินประสิทธิภาพ')).toEqual([]);
    expect(texts.length).toBeGreaterThan(60);
  });

  test.each(SUPERVISORS)('component 1 of %s, both parts and their sum', (id) => {
    const forms = [ratedForm('1.1', id), ratedForm('1.2', 'challenge')];
    const texts = officialTexts(firstForm(teacherForms(sampleAppraisal(forms, blank), bandOf)));
    expect(outOfOrder(texts.slice(2), forms[0]?.print.title[2] ?? '')).toEqual([]);
    expect(texts.length).toBeGreaterThan(90);
  });

  test('component 3', () => {
    const person = {
      name: '',
      position: 'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา',
      standing: 'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาเชี่ยวชาญพิเศษ',
      affiliation: 'สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน',
    };
    const papers = teacherForms(sampleAppraisal([ratedForm('3', 'conduct')], { ...blank, person }), bandOf);
    const texts = officialTexts(firstForm(papers));
    const start = 'แบบประเมินองค์ประกอบที่ 3 การประเมินการปฏิบัติตนในการรักษาวินัย';
    expect(outOfOrder(texts, start)).toEqual([]);
    expect(texts.length).toBeGreaterThan(40);
  });
});

describe('แบบประเมินของครู', () => {
  const complete = [
    ratedForm('1.1', 'teacher', { self: Array(15).fill(4), supervisor: Array(15).fill(3) }),
    ratedForm('1.2', 'challenge', { self: [4, 4, 4], supervisor: [4, 3, 2] }),
    ratedForm('2', 'participation', { self: [5], supervisor: [4] }),
    ratedForm('3', 'conduct', { self: Array(10).fill(4), supervisor: Array(10).fill(3) }),
  ];
  const papers = teacherForms(
    sampleAppraisal(complete, {
      totals: { self: { score: 100, band: 'ดีเด่น' }, supervisor: { score: 76.75, band: 'ดี' } },
    }),
    bandOf,
  );
  const lines = shownLines(papers);
  const line = (start: string) => lines.find(([first]) => first?.startsWith(start));

  test('each component begins a page, and the page of all scores is the last', () => {
    const titles = papers.flatMap((block, index) =>
      block.kind === 'title' && (index === 0 || papers[index - 1]?.kind === 'page') ? [block.lines[0]] : [],
    );
    expect(titles).toEqual([
      'แบบประเมินองค์ประกอบที่ 1',
      'แบบประเมินองค์ประกอบที่ 2',
      'แบบประเมินองค์ประกอบที่ 3',
      'สรุปผลการประเมินผลการปฏิบัติงาน',
    ]);
  });

  test('the round is ticked, with its years of the Buddhist era; the other stays to be filled in', () => {
    expect(lines).toContainEqual(['☑ รอบการประเมิน ครั้งที่ 1 (1 ตุลาคม 2568 ถึง 31 มีนาคม 2569)']);
    expect(lines).toContainEqual(['☐ รอบการประเมิน ครั้งที่ 2 (1 เมษายน .......... ถึง 30 กันยายน ..........)']);
  });

  test('names, positions and affiliation of both', () => {
    expect(line('ชื่อผู้รับการประเมิน')).toEqual([
      'ชื่อผู้รับการประเมิน',
      'ครูตัวอย่าง 01',
      'ตำแหน่ง',
      'ครู วิทยฐานะชำนาญการ',
      'สังกัด',
      'โรงเรียนตัวอย่าง สพป.ตัวอย่าง เขต 1',
    ]);
    expect(line('ชื่อผู้ประเมิน')).toContain('ผู้อำนวยการโรงเรียนตัวอย่าง');
  });

  test('the heading of component 3 is the person’s', () => {
    const at = lines.findIndex(([text]) => text === 'แบบประเมินองค์ประกอบที่ 3');
    expect(lines.slice(at + 1, at + 4).flat()).toEqual([
      'การประเมินการปฏิบัติตนในการรักษาวินัย คุณธรรม จริยธรรม และจรรยาบรรณวิชาชีพ',
      'ตำแหน่งครู วิทยฐานะชำนาญการ',
      'สังกัดโรงเรียนตัวอย่าง สพป.ตัวอย่าง เขต 1',
    ]);
  });

  test('the heading names a standing after its position, as the letter does, where it bears one name', () => {
    const person = {
      name: 'ครูตัวอย่าง 02',
      position: 'ศึกษานิเทศก์',
      standing: 'เชี่ยวชาญ',
      standingTitle: 'ศึกษานิเทศก์เชี่ยวชาญ',
      affiliation: '',
    };
    const blocks = teacherForms(sampleAppraisal([ratedForm('3', 'conduct')], { person }), bandOf);
    expect(shownLines(blocks)).toContainEqual(['ตำแหน่งศึกษานิเทศก์ วิทยฐานะศึกษานิเทศก์เชี่ยวชาญ']);
  });

  test('the challenge is not worded for those whom a supervisor advises', () => {
    expect(lines).toContainEqual(['ตอนที่ 2 : ระดับความสำเร็จในการพัฒนางานที่เสนอเป็นประเด็นท้าทาย (20 คะแนน)']);
    expect(lines.flat().filter((text) => text.includes('ผู้รับการนิเทศ'))).toEqual([]);
  });

  test('a tick in the level, the points beside it, self before supervisor', () => {
    expect(line('1.1 สร้างและหรือพัฒนาหลักสูตร')).toEqual([
      '1.1 สร้างและหรือพัฒนาหลักสูตร',
      '',
      ...['', '', '', '✓', '4'],
      ...['', '', '✓', '', '3'],
    ]);
    expect(line('พิจารณาจากการดำเนินการที่ถูกต้อง')?.slice(1)).toEqual([
      ...['', '', '', '✓', '20.00'],
      ...['', '', '', '✓', '20.00'],
    ]);
    expect(line('2.2 เชิงคุณภาพ (10 คะแนน)')?.slice(1)).toEqual([
      ...['', '', '', '✓', '10.00'],
      ...['', '✓', '', '', '5.00'],
    ]);
    expect(line('1. ความสำเร็จของงานที่ได้รับมอบหมาย')?.slice(2)).toEqual([
      ...['', '', '', '', '✓', '10'],
      ...['', '', '', '✓', '', '8'],
    ]);
  });

  test('totals, conversions and the sum of the parts', () => {
    expect(lines.filter(([text]) => text === 'คะแนนรวม')).toEqual([
      ['คะแนนรวม', '', '60', '', '45'],
      ['คะแนนรวม', '', '40.00', '', '32.50'],
      ['คะแนนรวม', '80', '80.00', '61.25'],
      ['คะแนนรวม', '', '10', '', '8'],
      ['คะแนนรวม', '40', '30'],
      ['คะแนนรวม', '100', '100.00', '76.75'],
    ]);
    expect(line('แปลงคะแนนรวมเป็นคะแนนระดับความสำเร็จ')?.slice(1)).toEqual(['', '20.00', '', '16.25']);
    expect(line('แปลงคะแนนรวมเป็นคะแนนการประเมินการปฏิบัติตน')?.slice(1)).toEqual(['10.00', '7.50']);
    expect(line('ระดับผลการประเมิน')).toEqual(['ระดับผลการประเมิน', '', 'ดีเด่น', 'ดี']);
  });

  test('what each level of the challenge is worth', () => {
    const at = lines.findIndex(([, text]) => text === 'คะแนนเต็ม 10');
    expect(lines.slice(at, at + 5)).toEqual([
      ['ระดับ', 'คะแนนเต็ม 10', 'คะแนนเต็ม 20'],
      ['4', '10.00', '20.00'],
      ['3', '7.50', '15.00'],
      ['2', '5.00', '10.00'],
      ['1', '2.50', '5.00'],
    ]);
  });

  test('every row of every table is as wide as the page', () => {
    const widths = papers.flatMap((block) =>
      block.kind === 'table'
        ? [...block.head, ...block.rows].map(({ cells }) =>
            cells.reduce((sum, { span = 1 }) => sum + span, 0),
          )
        : [],
    );
    expect(new Set(widths)).toEqual(new Set([WIDE]));
  });

  test('both sign below every component and below the scores', () => {
    const signatures = papers.filter(({ kind }) => kind === 'signatures');
    expect(signatures).toHaveLength(4);
    expect(shownLines(signatures.slice(0, 1))).toEqual([
      [
        'ลงชื่อ',
        'ผู้รับการประเมิน',
        '(ครูตัวอย่าง 01)',
        'ตำแหน่ง ครู วิทยฐานะชำนาญการ',
        expect.stringMatching(/^วันที่ \.+ เดือน \.+ พ\.ศ\. \.+$/),
      ],
      expect.arrayContaining(['ผู้ประเมิน', '(ผู้อำนวยการตัวอย่าง)']),
    ]);
  });
});

describe('a form that is not complete', () => {
  const levels = [3, 3, undefined, ...Array<number>(11).fill(3)];
  const lines = shownLines(papersOf(ratedForm('1', 'assistant-teacher', { supervisor: levels })));

  test('has no total and no conversion, and says what is missing', () => {
    const sums = lines.filter(([text]) => /^(คะแนนรวม$|แปลงคะแนนรวม)/.test(text ?? ''));
    expect(sums.slice(0, 2).map((line) => line.slice(1))).toEqual([
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
    expect(lines).toContainEqual(['ผลการประเมินของผู้บังคับบัญชา: ⚠ ขาด 1 ข้อ: 1.3']);
  });

  test('says nothing of a side that was not begun', () => {
    expect(lines.flat().filter((text) => text.startsWith('ผลการประเมินตนเอง:'))).toEqual([]);
  });
});

test('parts of one component belong together', () => {
  const forms = [ratedForm('1.1', 'teacher'), ratedForm('1.2', 'challenge'), ratedForm('2', 'participation')];
  expect(components(forms).map((parts) => parts.map(({ no }) => no))).toEqual([['1.1', '1.2'], ['2']]);
});

test('every formula finds the cells that it is over', () => {
  const papers = papersOf(
    ratedForm('1.1', 'teacher'),
    ratedForm('1.2', 'challenge'),
    ratedForm('2', 'participation'),
    ratedForm('3', 'conduct'),
  );
  const cells = cellsOf(papers);
  const keys = new Set(cells.flatMap(({ key }) => key ?? []));
  const asked = new Set<string>();
  for (const { value } of cells)
    if (typeof value === 'object')
      value.formulaOf((key) => {
        asked.add(key);
        return 'A1';
      });
  expect([...asked].filter((key) => !keys.has(key))).toEqual([]);
  expect(asked.size).toBeGreaterThan(200);
});
