import { maxima } from './teacher/components.json';

/** The name of each component and part, by its number (ว23 clause 5). */
export const TEACHER_COMPONENT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  maxima
    .flatMap(({ components }) => components)
    .flatMap(({ no, name, parts }) => [[no, name], ...parts.map((part) => [part.no, part.name])]),
);
