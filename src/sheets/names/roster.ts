/** A level of a rating scheme of the locality. */
export interface Level {
  readonly scheme: string;
  /** What the scheme is called: 某市幼儿园等级评定办法. */
  readonly name?: string;
  readonly level: string;
}

/** A kindergarten as the tables have it before the sheets add theirs. */
export interface RosterKindergarten {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  /** 区划代码 of its town; empty where not known. */
  readonly district: string;
  /** 办园性质, 营利性质 of a private one and 招收托班 where the tables say them. */
  readonly nature?: string;
  readonly profit?: string;
  readonly nursery?: boolean;
}

export interface RosterDistrict {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string;
}

/** A recognition as 普惠; what is not known of it is empty. */
export interface StandingRecognition {
  readonly code: string;
  readonly recognisedOn: string;
  readonly validUntil: string;
  readonly revokedOn: string;
}

/** Who and what is known before the sheets are read. */
export interface Roster {
  readonly kindergartens: readonly RosterKindergarten[];
  readonly districts: readonly RosterDistrict[];
  /** 区划代码 of the county that the site is of; it may be missing among the districts. */
  readonly region?: string;
  /** The category of each item of the locality's list of what may be charged: 伙食费 → 服务性收费. */
  readonly catalogue?: ReadonlyMap<string, string>;
  /** The recognitions as 普惠 that stand in the table. */
  readonly recognitions?: readonly StandingRecognition[];
  /** The levels of the locality's rating schemes. */
  readonly levels?: readonly Level[];
}
