import { element } from '../client/dom';
import { EVIDENCE_LIMITS, isWebAddress, linksOf } from '../model/evidence';
import { SIDES } from '../model/person';
import { sidebarWords as words } from '../thai/sidebar';
import type { ItemEvidence, Rating } from './rating';

/**
 * Notes and links of one item: what the other side noted stands there to be read, one's own unfolds to be
 * written.
 */
export class EvidenceView {
  readonly parts: readonly HTMLElement[];
  private readonly summary = element('summary');
  private readonly note: HTMLTextAreaElement;
  private readonly links: HTMLTextAreaElement;
  private readonly warning = element('p', { class: 'bad', role: 'note', hidden: true });
  private readonly list = element('ul', { class: 'links' });

  constructor(
    private readonly rating: Rating,
    private readonly index: number,
    changed: (evidence: ItemEvidence) => void,
  ) {
    this.note = element('textarea', { rows: 2, maxlength: EVIDENCE_LIMITS.note });
    this.links = element('textarea', {
      rows: 1,
      maxlength: EVIDENCE_LIMITS.links,
      inputmode: 'url',
      spellcheck: 'false',
      placeholder: 'https://',
    });
    for (const field of [this.note, this.links])
      field.addEventListener('input', () => {
        changed({ note: this.note.value, links: this.links.value });
        this.tell();
      });
    const own = element(
      'details',
      { class: 'evidence' },
      this.summary,
      element('label', {}, words.note, this.note),
      element('label', {}, words.links, this.links),
      this.warning,
      this.list,
    );
    this.parts = [...othersParts(rating, index), own];
    this.refresh();
  }

  /** Shows what stands in the rating; what is being typed stays as it is. */
  refresh(): void {
    const { note, links } = this.rating.evidenceAt(this.index);
    if (document.activeElement !== this.note) this.note.value = note;
    if (document.activeElement !== this.links) this.links.value = links;
    this.tell();
  }

  private tell(): void {
    const evidence = this.rating.evidenceAt(this.index);
    this.summary.textContent = evidence.note || evidence.links ? words.evidenceGiven : words.evidence;
    const bad = this.rating.badLink(this.index);
    this.warning.textContent = bad ? words.badLink(bad) : '';
    this.warning.hidden = !bad;
    this.list.replaceChildren(...linkParts(evidence.links));
    this.list.hidden = this.list.childElementCount === 0;
  }
}

const othersParts = (rating: Rating, index: number): HTMLElement[] => {
  const { note, links } = rating.othersAt(index);
  const other = SIDES.find((side) => side !== rating.side) ?? rating.side;
  if (!note && !links) return [];
  return [
    element(
      'div',
      { class: 'others' },
      element('p', { class: 'hint' }, words.evidenceOf[other]),
      ...(note ? [element('p', { class: 'note' }, note)] : []),
      ...(links ? [element('ul', { class: 'links' }, ...linkParts(links))] : []),
    ),
  ];
};

/** Only addresses of the web become links; anything else that a hand typed stays text. */
const linkParts = (links: string): HTMLElement[] =>
  linksOf({ links }).map((link) =>
    element(
      'li',
      {},
      isWebAddress(link)
        ? element(
            'a',
            { href: link, target: '_blank', rel: 'noopener noreferrer' },
            link,
            element('span', { class: 'unseen' }, ` ${words.newTab}`),
          )
        : link,
    ),
  );
