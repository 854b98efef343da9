export { type Profile, profileOf, profilesOf } from './profile.ts';
export type { AgeCost } from './age-costs.ts';
export type { ClassSection, PlaceSection } from './class-section.ts';
export type { FeeHistory, FeeLine } from './fee-lines.ts';
export type { FinanceYear, MealAccount } from './finance-section.ts';
export type { RatingSection } from './rating-section.ts';
export type { JudgedRatio, PostLine, StaffSection, StaffShare } from './staff-section.ts';
export type { RecognitionStatus, Standing } from './standing.ts';
export type { SupportLink } from './support-links.ts';
export { type Source, sourceOf } from './source.ts';
export {
  type NoPeersReason,
  type PeerComparison,
  type PeerFigure,
  type PeerGroups,
  type PeerKind,
  peerGroups,
  peersOf,
} from './peers.ts';
export { positionOf } from './kindergarten-position.ts';
export { type Nearby, type PlaceGrid, nearbyOf, placeGrid } from './nearby.ts';
export { type Spread, spreadOf } from '../domain/spread.ts';
