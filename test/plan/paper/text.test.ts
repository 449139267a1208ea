import fc from 'fast-check';
import { typesetter } from '../../../src/plan/paper/text';
import { formText, paperText } from '../../support/papers';

const { lines, width, blanks } = typesetter(paperText());

/** Marks and vowels that belong to the letter before them, and vowels that belong to the one after. */
const FOLLOWS = /^[\u0e30-\u0e3a\u0e45-\u0e4e]/;
const LEADS = /[เแโใไ]$/;

const TEXT = 'จัดกิจกรรมการเรียนรู้ อำนวยความสะดวกในการเรียนรู้ และส่งเสริมผู้เรียน ได้พัฒนาเต็มตามศักยภาพ เรียนรู้และทำงานร่วมกัน';

describe('lines of Thai', () => {
  test('break between words', () => {
    expect(lines('จัดกิจกรรมร่วมกันในชั้นเรียน', 82)).toEqual(['จัดกิจกรรม', 'ร่วมกันในชั้น', 'เรียน']);
  });

  test('break at blanks, which fall away there', () => {
    expect(lines('ครู ครู ครู', width('ครู ครู') * 1.03)).toEqual(['ครู ครู', 'ครู']);
  });

  test('never end with a word that belongs to the next one', () => {
    for (let room = 60; room < 400; room += 1)
      for (const line of lines(TEXT, room).slice(0, -1))
        if (line.length > 6) expect(line).not.toMatch(/(?:ผู้|ความ|การ)$/);
  });

  test('never break a compound of the field, wherever the line ends', () => {
    for (let room = 60; room < 400; room += 1)
      for (const line of lines('วัดผลการเรียนรู้อย่างต่อเนื่องและส่งเสริมสถานศึกษา', room))
        expect(line).not.toMatch(/^(?:รู้|เนื่อง|เสริม|ศึกษา)/);
  });

  test.each([
    ['เสริมสร้างความเข้มแข็งให้กับสถานศึกษา/หน่วยงานการศึกษา', /^(?:แข็ง|ศึกษา|งาน)/],
    ['เพื่อสร้างการเปลี่ยนแปลง เผยแพร่ ขยายผล ที่ส่งผลต่อคุณภาพผู้เรียน', /^(?:แปลง|แพร่|ผล)/],
    ['กระทำในสิ่งที่ถูกต้อง ชอบธรรม และเป็นแบบอย่างที่ดี', /^(?:ต้อง|ธรรม|อย่าง|ดี)/],
  ])('never break the words of the forms: %s', (text, half) => {
    for (let room = 90; room < 400; room += 1)
      for (const line of lines(text, room)) expect(line).not.toMatch(half);
  });

  test('of a name that no dictionary has keep it whole where a line can hold it', () => {
    expect(lines('นายฆฒฌฎฐฑฒ ณฐพงษ์', width('นายฆฒฌฎฐฑฒ') * 1.03)).toEqual(['นายฆฒฌฎฐฑฒ', 'ณฐพงษ์']);
  });

  test('keep brackets, quotation marks, ๆ, ฯ and figures with their words', () => {
    const text = 'แหล่งเรียนรู้อื่นๆ (ถ้ามี) ตามมาตรฐานฯ ครั้งที่1/2569 “ดีเด่น”';
    for (let room = 70; room < 400; room += 1)
      for (const line of lines(text, room)) {
        expect(line).not.toMatch(/^[ๆฯ)”/\d]/);
        expect(line).not.toMatch(/[(“]$/);
      }
  });

  test('go on below where a word is wider than a line, and never part a letter from its marks', () => {
    const text = 'ก็ต้องปฏิบัติหน้าที่เพื่อให้เกิดผลสัมฤทธิ์และคุณค่า';
    for (let room = 22; room < 80; room += 1) {
      const broken = lines(text, room);
      expect(broken.join('')).toBe(text);
      for (const line of broken) {
        expect(line).not.toMatch(FOLLOWS);
        expect(line).not.toMatch(LEADS);
      }
    }
  });

  test('keep the line breaks of the text, blank lines too', () => {
    expect(lines('หนึ่ง\n\nสอง', 300)).toEqual(['หนึ่ง', '', 'สอง']);
    expect(lines('', 300)).toEqual(['']);
  });

  test('may have a first line of its own width', () => {
    expect(lines('ครู ครู ครู', 200, { first: width('ครู') * 1.03 })).toEqual(['ครู', 'ครู ครู']);
  });

  test.each(['assistant-teacher', 'teacher', 'school-admin', 'conduct'])(
    'hold every letter of %s, each line within its width',
    (form) => {
      for (const { items } of formText(form).domains)
        for (const { name, detail } of items)
          for (const bold of [false, true]) {
            const text = `${name} ${detail}`.trim();
            const broken = lines(text, 240, { bold });
            expect(broken.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
            for (const line of broken) expect(width(line, bold)).toBeLessThanOrEqual(240);
          }
    },
  );

  test('hold every letter of any text', () => {
    const letter = fc.constantFrom(...'กขคงเแโใไะาิีุูั็่้๊๋์ำๆฯ ().,-/“”abc123๑๒๓✓');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 80 }), fc.integer({ min: 20, max: 300 }), (letters, room) => {
        const text = letters.join('');
        expect(lines(text, room).join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      }),
    );
  });
});

describe('widths', () => {
  test('come from the font: marks above and below take none, bold takes more', () => {
    expect(width('กี่')).toBe(width('ก'));
    expect(width('กู้')).toBe(width('ก'));
    expect(width('การประเมิน', true)).toBeGreaterThan(width('การประเมิน'));
    expect(width('ก')).toBeCloseTo((0.576 * 10) / 0.75, 5);
  });

  test('blanks come as near to a width as one blank allows', () => {
    for (const pixels of [0, 10, 123.4]) expect(Math.abs(width(blanks(pixels)) - pixels)).toBeLessThan(1.7);
  });
});
