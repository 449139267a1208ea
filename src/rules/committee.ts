import type { CommitteeRole } from '../model/committee';
import { members, name, sources } from './staff/committee.json';

/** What the screening committee of section 38 ค.(2) staff is called. */
export const COMMITTEE_NAME: string = name;

/** Roles of the screening committee of section 38 ค.(2) staff (ESA1 clause 8; ว20 clause 10). */
export const COMMITTEE_ROLES: readonly CommitteeRole[] = members.map(
  ({ role, who, at_least, at_most, position, staff }) => ({
    role,
    who,
    atLeast: at_least,
    ...(at_most === undefined ? {} : { atMost: at_most }),
    ...(position === undefined ? {} : { position }),
    staff: staff ?? false,
  }),
);

/** The letter that asks for it of every office: ว20. */
export const COMMITTEE_SOURCE: { readonly letter: string; readonly clause: string } = sources[1] ?? {
  letter: '',
  clause: '',
};

/** Roles of who signs what the committee decided: those of which there is but one. */
export const COMMITTEE_SIGNATORIES = {
  chair: COMMITTEE_ROLES[0]?.role ?? '',
  secretary: COMMITTEE_ROLES.filter(({ atMost }) => atMost === 1)[1]?.role ?? '',
};
