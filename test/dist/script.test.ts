import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const DIST = join(__dirname, '../../dist');
const script = readFileSync(join(DIST, 'code.js'), 'utf8');

/** The script in a context that has the language and nothing else. */
const bareContext = (): vm.Context => {
  const context = vm.createContext(Object.create(null));
  vm.runInContext(script, context, { filename: 'code.js' });
  return context;
};

const run = <T>(context: vm.Context, call: string): T =>
  JSON.parse(vm.runInContext(`JSON.stringify(${call})`, context));

describe('dist/', () => {
  test('holds the manifest, one script and HTML files, nothing else', () => {
    const names = readdirSync(DIST).sort();
    expect(names.filter((name) => !name.endsWith('.html'))).toEqual(['appsscript.json', 'code.js']);
    expect(names).toContain('sidebar.html');
  });

  test('asks for the three scopes, V8 and Bangkok time', () => {
    const manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8'));
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.timeZone).toBe('Asia/Bangkok');
    expect(manifest.oauthScopes.map((scope: string) => scope.split('/').pop())).toEqual([
      'spreadsheets.currentonly',
      'script.container.ui',
      'userinfo.email',
    ]);
  });

  test('keeps the script that every formula call loads within 40 KB, without the forms’ texts', () => {
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(40 * 1024);
    expect(script).not.toContain('ยึดมั่นในสถาบันหลักของประเทศ');
    expect(script).not.toContain('safeParse');
  });
});

describe('the script in a bare ECMAScript context', () => {
  test('leaks no global but the stubs and the one namespace', () => {
    const context = bareContext();
    const stubs = [...script.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(Object.getOwnPropertyNames(context).sort()).toEqual(['__KSC', ...stubs].sort());
  });

  test.each([
    ['KSC_SCORE("ครูผู้ช่วย", [[3,3,3,3,3,3,3,3,3,3,3,3,3,3]])', [[60]]],
    ['KSC_SCORE("ครูผู้ช่วย", [[3,3,3,3,3,3,3,3,3,3,3,3,3,4]])', [[61.43]]],
    ['KSC_SCORE("ครูผู้ช่วย", [[4,4,4,4,4,4,4,4,4,4,4,4,4,4]])', [[80]]],
    ['KSC_SCORE("ครูผู้ช่วย", [[1,1,1,1,1,1,1,1,1,1,1,1,1,1]])', [[20]]],
    ['KSC_SCORE("วินัยคุณธรรมจริยธรรม", [[3,3,3,3,3,3,3,3,3,3]])', [[7.5]]],
    ['KSC_SCORE("การมีส่วนร่วม", [[5],["๔"],[""]])', [[10], [8], ['']]],
    ['KSC_TOTAL([[61.43,"–",10,7.5]])', [[78.93]]],
    ['KPI_SCORE([[40,30,30]], [[5,4,3]])', [[82]]],
    ['KPI_SCORE([[0.4],["๐.๓"],[0.3]], [["๕"],[4],[3]])', [[82]]],
    ['BAR_LEVEL([[1,true],[1,"✓"],[2,1],[3,false],[4,true]])', 2],
    ['BAR_LEVEL([[0,false],[1,""]])', '⚠ ยังไม่ประเมิน'],
    ['BAR_SCORE([[3],[3],[2]], [[3],[2],[0]])', [[66.67]]],
    ['BAR_SCORE([[3,3,2]], [[3,2,0]], "", "HYBRID")', [[62.5]]],
    ['BAR_SCORE("", [[3,2,0]], "", "rating")', [[33.33]]],
    ['APPRAISAL_SCORE(85, 70)', 82],
    ['APPRAISAL_SCORE(85, 70, "ทดลองราชการ")', 77.5],
    ['APPRAISAL_SCORE([[85]], [[70]], "", [[50]], [[70,20,10]])', [[78.5]]],
    ['BAND(89.99)', 'ดีมาก'],
    ['BAND(59.99, "38ค(2)")', 'ต้องปรับปรุง'],
  ])('%s', (call, expected) => {
    expect(run(bareContext(), call)).toEqual(expected);
  });

  test('a usage fault is an Error with a Thai message', () => {
    const context = bareContext();
    const message = vm.runInContext(
      'try { KSC_SCORE("แบบ ก", [[1]]) } catch (error) { error.message }',
      context,
    );
    expect(message).toContain('ไม่รู้จักแบบประเมิน “แบบ ก”');
  });

  test('every custom function keeps its Thai JSDoc, an example and its argument names', () => {
    const functions = [
      ...script.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*@customfunction\s*\*\/)\nfunction ([A-Z_]+)\(([^)]*)\)/g),
    ];
    const names = functions.map(([, , name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'APPRAISAL_SCORE',
        'BAND',
        'BAR_LEVEL',
        'BAR_SCORE',
        'KPI_SCORE',
        'KSC_SCORE',
        'KSC_TOTAL',
      ]),
    );
    for (const [, doc, name, args] of functions) {
      expect(args).not.toBe('');
      for (const argument of (args as string).split(', ')) expect(doc).toContain(`@param ${argument} `);
      expect(doc).toContain(`@example =${name}(`);
      expect(doc).toMatch(/[ก-๙]{4}/);
    }
  });
});
