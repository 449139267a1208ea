import { nameKey } from '../cells/name-key';
import type { ScoringForm } from '../model/form';
import { scoring as assistantTeacher, id as assistantTeacherId } from './forms/assistant-teacher.json';
import { scoring as challenge, id as challengeId } from './forms/challenge.json';
import { scoring as conduct, id as conductId } from './forms/conduct.json';
import { scoring as participation, id as participationId } from './forms/participation.json';
import { scoring as schoolAdmin, id as schoolAdminId } from './forms/school-admin.json';
import {
  scoring as supervisorDistinguished,
  id as supervisorDistinguishedId,
} from './forms/supervisor-distinguished.json';
import { scoring as supervisorExpert, id as supervisorExpertId } from './forms/supervisor-expert.json';
import { scoring as supervisorSenior, id as supervisorSeniorId } from './forms/supervisor-senior.json';
import { scoring as teacher, id as teacherId } from './forms/teacher.json';
import { scoringForm } from './scoring';

/**
 * The scoring side of every ว23 form, by id. Only `id` and `scoring` are imported of each file, so that
 * the form's texts stay out of the script that every formula call loads.
 */
export const FORMS: Readonly<Record<string, ScoringForm>> = {
  [assistantTeacherId]: scoringForm(assistantTeacher),
  [teacherId]: scoringForm(teacher),
  [schoolAdminId]: scoringForm(schoolAdmin),
  [supervisorSeniorId]: scoringForm(supervisorSenior),
  [supervisorExpertId]: scoringForm(supervisorExpert),
  [supervisorDistinguishedId]: scoringForm(supervisorDistinguished),
  [challengeId]: scoringForm(challenge),
  [participationId]: scoringForm(participation),
  [conductId]: scoringForm(conduct),
};

/**
 * The form of an id or a Thai name; spaces do not matter.
 *
 * @returns `undefined` where no form has that id or name
 * @example findForm('ครู ผู้ช่วย')?.items.length // 14
 */
export const findForm = (idOrName: string): ScoringForm | undefined => {
  const wanted = nameKey(idOrName);
  return Object.entries(FORMS).find(([id, { name }]) =>
    [id, name].some((known) => nameKey(known) === wanted),
  )?.[1];
};
