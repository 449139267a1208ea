import ts from 'typescript';

const THAI = /[\u0e00-\u0e7f]+/g;
/** One-byte characters that mean nothing in a string or template literal, to stand for Thai letters. */
const CODES = [...Array(94).keys()]
  .map((n) => String.fromCharCode(33 + n))
  .filter((c) => !/["'`\\$~]/.test(c));
const MARK = '~';
const NAME = '$thai';

/** What a packed literal becomes. The blank keeps the call apart from a keyword before it. */
const REWRITE = {
  string: (text) => ` ${NAME}(${text})`,
  template: (text) => ` ${NAME}${text}`,
  tag: () => ` ${NAME}`,
  part: (text) => text,
};

/**
 * The script with one byte a Thai letter in place of UTF-8's three: every formula call loads it all, and a
 * third of it is Thai messages. Thai in string and template literals becomes `$thai("~…~")`, which gives the text
 * back when it is run; nothing else changes.
 *
 * @param {string} code a bundle that starts with `"use strict";var NAME=(()=>{`
 * @returns {string}
 */
export const packThai = (code) => {
  const literals = thaiLiterals(code);
  const letters = [...new Set(literals.flatMap(({ text }) => [...(text.match(THAI) ?? []).join('')]))].sort();
  if (
    letters.length > CODES.length ||
    literals.some(({ text }) => text.includes(MARK)) ||
    code.includes(NAME)
  )
    throw new Error('The script cannot be packed: too many letters, or it uses the packer’s own marks');
  const codeOf = new Map(letters.map((letter, index) => [letter, CODES[index]]));
  const packed = (text) =>
    text.replace(THAI, (run) => MARK + [...run].map((letter) => codeOf.get(letter)).join('') + MARK);

  let out = '';
  let at = 0;
  for (const { start, end, text, kind } of literals) {
    out += code.slice(at, start) + REWRITE[kind](packed(text));
    at = end;
  }
  out += code.slice(at);
  const head = /^"use strict";var \w+=\(\(\)=>\{/.exec(out)?.[0];
  if (!head) throw new Error('The script cannot be packed: it does not start as a bundle does');
  return head + unpacker(letters) + out.slice(head.length);
};

/** `$thai`, as a function of packed text and as a tag of packed templates. */
const unpacker = (letters) => {
  const table = JSON.stringify(letters.join(''));
  const codes = JSON.stringify(CODES.slice(0, letters.length).join(''));
  const text = `s.split("${MARK}").map((p,i)=>{if(i%2<1)return p;let o="";for(const c of p)o+=${table}[${codes}.indexOf(c)];return o}).join("")`;
  return `var ${NAME}=(s,...v)=>typeof s=="string"?${text}:s.map((p,i)=>${NAME}(p)+(i<v.length?v[i]:"")).join("");`;
};

/** Literals with Thai in them, outermost templates whole, in the order of the code. */
const thaiLiterals = (code) => {
  const source = ts.createSourceFile('code.js', code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  const found = [];
  const visit = (node) => {
    if (ts.isStringLiteral(node) && !isName(node)) add(node, 'string');
    else if (ts.isNoSubstitutionTemplateLiteral(node)) add(node, 'template');
    else if (ts.isTemplateExpression(node)) return template(node);
    ts.forEachChild(node, visit);
    return undefined;
  };
  const add = (node, kind) => {
    const text = code.slice(node.getStart(source), node.end);
    if (text.search(THAI) >= 0) found.push({ start: node.getStart(source), end: node.end, text, kind });
  };
  const template = (node) => {
    const heads = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    if (heads.some((part) => part.rawText?.search(THAI) >= 0))
      found.push({ start: node.getStart(source), end: node.getStart(source), text: '', kind: 'tag' });
    for (const part of heads) {
      const [start, end] = [part.getStart(source), part.end];
      const text = code.slice(start, end);
      if (text.search(THAI) >= 0) found.push({ start, end, text, kind: 'part' });
    }
    for (const { expression } of node.templateSpans) visit(expression);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
};

/** Whether a literal is the name of a property, which no call can stand for. */
const isName = (node) => ts.isPropertyAssignment(node.parent) && node.parent.name === node;
