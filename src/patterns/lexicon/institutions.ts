// Nouns for institutions: they speak as themselves and are no anonymous source; some are a party with a stake.
import { anyOf, nounClass, phrases, wordClass } from '../../text/vocabulary.ts';

export const GOVERNMENT = wordClass(
  `government administration ministry department agency embassy council parliament senate congress house cabinet
  kremlin pentagon kyiv moscow beijing washington tehran pyongyang taliban white-house authorities bureau commission
  treasury office regime palace state presidency consulate`,
);
export const AUTHORITY = wordClass(
  `police prosecutors prosecutor investigators detectives deputies sheriff fbi cia doj sec regulators regulator watchdog
  cps interpol europol customs irs dea atf ice cops magistrates troopers gardaí gardai cftc ftc epa finra`,
);
/** They deny motions and dismiss cases; what they reject is no allegation against them. */
export const COURT = wordClass(
  'judge judges court courts justice justices panel tribunal magistrate magistrates commissioner referee arbitrator jury jurors',
);
export const COMPANY = nounClass(
  `company firm bank airline manufacturer carmaker automaker retailer supplier startup start-up corporation group maker
  operator developer insurer lender producer publisher studio label brand chain utility business`,
);
export const ORGANISATION = nounClass(
  `party campaign union charity foundation club league federation team church university college school hospital museum
  committee association organisation organization institute court centre center board trust society coalition network
  ngo nonprofit group`,
);
/** Armed parties; on casualties and battles they are parties with a stake, any verb (U6). */
export const BELLIGERENT = wordClass(
  `military army navy forces troops air-force militia rebels insurgents militants hamas hezbollah houthis houthi taliban
  isis isil idf daesh is wagner separatists junta guerrillas jihadists kremlin defence-ministry`,
);
export const INSTITUTION = anyOf(GOVERNMENT, AUTHORITY, COMPANY, ORGANISATION, BELLIGERENT);
/** Words that end an organisation's name. */
export const ORGANISATION_SUFFIX = wordClass(
  `inc corp co ltd llc plc gmbh ag group holdings company corporation bank party ministry department agency university
  college institute committee council commission association union foundation court house senate congress office service
  bureau administration board league club united city airlines motors industries partners capital trust society church
  hospital school police times post journal news`,
);
/** A public channel of an institution (R1a): what it said there is on the record. */
export const PUBLIC_CHANNEL = phrases(
  `statement; a statement; conference call; earnings call; call with analysts; call with investors; analyst call; investor day; annual meeting; news conference; press conference; news briefing; press briefing; briefing; press release;
  news release; filing; court filing; hearing; testimony; in court; told the court; website; blog post; official website`,
);
