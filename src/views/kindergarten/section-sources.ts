import { type Dated, unchanging } from '../../domain/dated.ts';
import type { KindergartenView, SectionId } from './kindergarten-view.ts';
import type { ProvenanceView } from './provenance.ts';

/** Where the figures of a section come from, all together: what stands under its 来源. Of the day they are read on. */
export function sourcesOf(view: KindergartenView, section: SectionId): Dated<readonly ProvenanceView[]> {
  return section === 'fees' ? view.fees.sources : unchanging(stillSources(view, section));
}

function stillSources(view: KindergartenView, section: SectionId): readonly ProvenanceView[] {
  const { staff, classes, quality, recognition, safety, accounts, support, filings, penalties } = view;
  const sources: Readonly<Partial<Record<SectionId, readonly (ProvenanceView | null | undefined)[]>>> = {
    staff: [staff?.ratioProvenance, staff?.provenance],
    classes: [classes.placesProvenance, classes.provenance, classes.plan?.provenance],
    quality: [quality?.provenance],
    inclusive: [recognition.provenance],
    basics: [view.basics.provenance],
    safety: [safety?.provenance],
    accounts: [accounts?.provenance],
    support: [support?.provenance],
    filings: [filings?.provenance],
    penalties: [penalties?.provenance],
  };
  return (sources[section] ?? []).filter((one) => one !== null && one !== undefined);
}

/** Where the figures a page opens with come from. */
export function leadSources({
  cost,
  staffLead,
  ratingLead,
  placesLead,
}: KindergartenView): readonly ProvenanceView[] {
  const all = [cost.provenance, staffLead.provenance, ratingLead.provenance, placesLead.provenance];
  return all.filter((one) => one !== null);
}
