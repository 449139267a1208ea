import type { RoundOfYear } from '../model/round';
import { TABS } from './workbook';

/**
 * A round as people name it.
 *
 * @example roundName({ no: 1, fiscalYear: 2569 }) // '1/2569'
 */
export const roundName = ({ no, fiscalYear }: RoundOfYear): string => `${no}/${fiscalYear}`;

/**
 * What a tab is called once its round is over; no mark in it that a host or an exported file refuses.
 *
 * @example archivedName('ครู', { no: 1, fiscalYear: 2569 }) // 'ครู (1-2569)'
 */
export const archivedName = (tab: string, { no, fiscalYear }: RoundOfYear): string =>
  `${tab} (${no}-${fiscalYear})`;

/**
 * The name that a tab of a round that is over had while the round was open; any other name as it is.
 *
 * @example openName('ครู (1-2569)') // 'ครู'
 */
export const openName = (tab: string): string => tab.replace(/ \(\d-\d{4}\)$/, '');

/**
 * The same for a round's name.
 *
 * @example archivedNameOf('ครู', '1/2569') // 'ครู (1-2569)'
 */
export const archivedNameOf = (tab: string, round: string): string => `${tab} (${round.replace('/', '-')})`;

const OVER = 'จบแล้ว';

/**
 * The round that a tab was put away under; `undefined` where it bears its open name.
 *
 * @example roundOfTab('ครู (1-2569)') // '1/2569'
 */
export const roundOfTab = (tab: string): string | undefined =>
  / \((\d-\d{4})\)$/.exec(tab)?.[1]?.replace('-', '/');

/** Whether a protection's description is that of a tab whose round is over. */
export const isRoundProtection = (description: string): boolean =>
  /^รอบ \d\/\d{4} /.test(description) && description.endsWith(OVER);

const most = 10;

/** What starting the next round asks and tells. */
export const roundWords = {
  ask: (from: string, to: string, tabs: readonly string[], unfinished: readonly string[]) =>
    [
      `เริ่มรอบ ${to} ต่อจากรอบ ${from}`,
      `แท็บของรอบ ${from} จะเปลี่ยนชื่อและเก็บไว้ในสมุดงานนี้ครบทุกแท็บ เปิดอ่านและพิมพ์ได้ แต่เมนูและแถบข้างจะไม่เขียนลงอีก: ${tabs.join(', ')}`,
      ...(unfinished.length > 0
        ? [
            `ผู้บังคับบัญชายังให้ระดับไม่ครบ ${unfinished.length} คน: ${unfinished.slice(0, most).join(', ')}${unfinished.length > most ? ` และอีก ${unfinished.length - most} คน` : ''} — ถ้าจะกรอกต่อในแถบข้างให้ตอบ ไม่`,
          ]
        : []),
      `รายชื่อและข้อตกลงใช้ต่อ ${TABS.settings}และแบบของหน่วยงานมีฉบับของรอบ ${from} เก็บไว้ แก้ไขในรอบใหม่แล้วผลของรอบ ${from} ไม่เปลี่ยน ระดับของรอบใหม่ว่าง\n\nเริ่มรอบ ${to} หรือไม่`,
    ].join('\n\n'),
  resume: (to: string) => `การเริ่มรอบ ${to} ครั้งก่อนค้างอยู่ — ทำต่อให้เสร็จหรือไม่`,
  step: (to: string) => `เริ่มรอบ ${to}`,
  halfDone: (to: string) => `การเริ่มรอบ ${to} ค้างอยู่ — เลือกเมนู ประเมินผลงาน > เริ่มรอบถัดไป เพื่อทำต่อให้เสร็จก่อน`,
  started: (from: string, to: string) => `เริ่มรอบ ${to} แล้ว แท็บของรอบ ${from} เก็บไว้ในชื่อที่ลงท้ายด้วยรอบ`,
  settingMissing: () =>
    `ไม่พบปีงบประมาณหรือรอบในแท็บ ${TABS.settings} — เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน ก่อน แล้วตรวจว่าเป็นรอบที่เพิ่งประเมิน`,
  nameTaken: (tab: string, archived: string) =>
    `มีแท็บ ${archived} อยู่แล้ว จึงเก็บแท็บ ${tab} ของรอบนี้ไม่ได้ — เปลี่ยนชื่อแท็บ ${archived} หรือตรวจปีและรอบในแท็บ ${TABS.settings} แล้วเลือกเมนูอีกครั้ง`,
  protection: (round: string) => `รอบ ${round} ${OVER}`,
  logged: (from: string, to: string, people: number) => `เริ่มรอบ ${to} ต่อจากรอบ ${from} · ${people} คน`,
} as const;
