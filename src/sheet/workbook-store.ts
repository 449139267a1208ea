import { chunks, isPartOf, joined, partKey } from './chunks';

const store = () => PropertiesService.getDocumentProperties();

/** A short text that is kept with the workbook for everybody; '' where nothing is kept. */
export const readKeptForAll = (name: string): string => store().getProperty(name) ?? '';

/** Keeps a short text with the workbook for everybody: 9 KB at most. */
export const keepForAll = (name: string, text: string): void => {
  store().setProperty(name, text);
};

/** A long text that is kept with the workbook for everybody; '' where nothing is kept. */
export const readLongForAll = (name: string): string => joined(store().getProperties(), name);

/**
 * Keeps a text of any length with the workbook for everybody; '' takes away what was kept.
 *
 * @param standing the text that is known to be kept, which is read otherwise
 */
export const keepLongForAll = (name: string, text: string, standing?: string): void => {
  const properties = store();
  const parts = text ? chunks(text) : [];
  const wanted = Object.fromEntries(parts.map((part, index) => [partKey(name, index), part]));
  const kept =
    standing === undefined
      ? Object.keys(properties.getProperties()).filter((key) => isPartOf(key, name))
      : chunks(standing).map((_, index) => partKey(name, index));
  const spare = kept.filter((key) => !(key in wanted));
  properties.setProperties(wanted, false);
  for (const key of spare) properties.deleteProperty(key);
};
