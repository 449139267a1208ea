import type { FormText } from '../../model/form-text';
import {
  agencyFormsPlan,
  agencyPositionsPlan,
  type TemplateForm,
  type TemplatePosition,
} from '../../plan/agency';
import type { TabPlan } from '../../plan/tab';
import { BAND_SCHEMES, findBandScheme } from '../../rules/band-schemes';
import { FORMS } from '../../rules/forms';
import { components as permanentComponents } from '../../rules/permanent-employee/components.json';
import { POSITIONS } from '../../rules/positions';
import { agencyWords } from '../../thai/agency';
import { AGENCY_EXAMPLE } from '../../thai/agency-example';

/** The built-in forms that the examples of positions without one are made after. */
const ADMINISTRATOR_LIKE = 'school-admin';
const SUPERVISOR_LIKE = 'supervisor-senior';

/** The two tabs of the agency's own forms with examples: permanent employees, and positions that ว23 names but gives no form for. */
export const agencyTemplate = (
  texts: Readonly<Record<string, FormText>>,
): { readonly forms: TabPlan; readonly positions: TabPlan } => {
  const { administrator, supervisor, permanentEmployee } = AGENCY_EXAMPLE;
  const administratorForm = blankForm(administrator.position, ADMINISTRATOR_LIKE, texts);
  const supervisorForm = namedForm(supervisor.position, SUPERVISOR_LIKE, texts);
  const permanentForms = permanentEmployeeForms();
  const forms = [...permanentForms, administratorForm, supervisorForm];
  const positions: TemplatePosition[] = [
    ...permanentForms.map(({ form }, index) => ({
      position: permanentEmployee.position,
      standings: '',
      component: String(index + 1),
      form: form.name,
      bands: findBandScheme(permanentEmployee.position)?.name ?? '',
    })),
    ...likeBuiltIn(ADMINISTRATOR_LIKE, administratorForm, administrator.position, ''),
    ...likeBuiltIn(
      SUPERVISOR_LIKE,
      supervisorForm,
      supervisor.position,
      `${agencyWords.noStanding}, ${supervisor.standing}`,
    ),
  ];
  return {
    forms: agencyFormsPlan(forms),
    positions: agencyPositionsPlan(
      positions,
      [...Object.values(FORMS), ...forms.map(({ form }) => form)].map(({ name }) => name),
      BAND_SCHEMES.map(({ name }) => name),
    ),
  };
};

/** The components of ลูกจ้างประจำ by weight, every item of a component worth the same. */
const permanentEmployeeForms = (): TemplateForm[] => {
  const { formName, items, levels, title } = AGENCY_EXAMPLE.permanentEmployee;
  return permanentComponents.map(({ name, weight }, index) => {
    const words = (items[index] ?? []).map(([item, detail], at) => ({
      no: String(at + 1),
      name: item,
      detail,
    }));
    return {
      form: {
        name: formName(name),
        full: weight,
        items: words.map(({ no }) => ({ no, highest: levels.length, full: levels.length })),
      },
      text: {
        title: [title],
        domains: [{ no: '', name: '', items: words }],
        levels: levels.map((meaning, at) => ({ level: at + 1, meaning })),
      },
    };
  });
};

/** A built-in form's indicators under another form's name, descriptions left open. */
const namedForm = (name: string, like: string, texts: Readonly<Record<string, FormText>>): TemplateForm => {
  const text = texts[like];
  return {
    form: { name, full: FORMS[like]?.full ?? 0, items: FORMS[like]?.items ?? [] },
    text: {
      title: text?.title ?? [],
      domains: (text?.domains ?? []).map((domain) => ({
        ...domain,
        items: domain.items.map((item) => ({ ...item, detail: '' })),
      })),
      levels: text?.levels ?? [],
    },
  };
};

/** As many items as a built-in form has, with its levels and marks, for the agency to name. */
const blankForm = (name: string, like: string, texts: Readonly<Record<string, FormText>>): TemplateForm => {
  const { form, text } = namedForm(name, like, texts);
  const items = form.items.map((item, index) => ({ ...item, no: String(index + 1) }));
  return {
    form: { ...form, items },
    text: {
      ...text,
      domains: [{ no: '', name: '', items: items.map(({ no }) => ({ no, name: '', detail: '' })) }],
    },
  };
};

/** The components of a built-in position, with another form in place of its own. */
const likeBuiltIn = (
  like: string,
  { form }: TemplateForm,
  position: string,
  standings: string,
): TemplatePosition[] =>
  (POSITIONS.find(({ components }) => components.some((one) => one.form === like))?.components ?? []).map(
    (component) => ({
      position,
      standings,
      component: component.no,
      form: component.form === like ? form.name : (FORMS[component.form]?.name ?? ''),
      bands: '',
    }),
  );
