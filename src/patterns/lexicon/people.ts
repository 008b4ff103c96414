// Nouns for people, by what a reader may conclude from them: roles with access, spokespeople, the public, private
// persons, kin; and the labels and ranks that go before them.
import { anyOf, nounClass, wordClass } from '../../text/vocabulary.ts';

/** "source" and its kind: nothing but the fact that somebody informs. */
export const SOURCE = nounClass('source insider tipster informant whistleblower leaker');
/** People whose role gives access and who speak unnamed often. */
export const INSIDE_ROLE = nounClass(
  `supervisor aide adviser advisor ally associate friend staffer employee executive diplomat negotiator banker strategist economist pollster
  operative commander confidant confidante colleague lieutenant deputy consultant agent officer investigator detective
  bureaucrat mediator envoy ambassador minister lawmaker legislator congressman congresswoman senator governor
  manager director partner lobbyist donor fundraiser campaigner surrogate loyalist backer supplier contractor engineer
  developer designer staff-member civil-servant mandarin courtier spy handler analyst trader investor broker dealer
  producer editor journalist reporter writer correspondent scientist researcher soldier fighter rebel militant pilot sailor
  general colonel captain sergeant admiral inspector policeman policewoman guard bodyguard lawyer attorney prosecutor
  judge juror clerk secretary assistant intern planner organiser organizer delegate councillor councilor
  politician republican democrat conservative peer backbencher whip frontbencher chairman member leader chief boss
  head pal tory mp brexiteer shareholder teammate player coach scout agent physician surgeon paramedic activist expert
  historian academic grandee bigwig heavyweight stalwart apparatchik mole fixer recruiter trainer administrator auditor
  regulator technician programmer salesman photographer cameraman owner emissary attache interlocutor facilitator
  intermediary middleman jihadist militiaman insurgent smuggler dissident cadet marine warden jailer principal trustee
  cleric clinician priest creditor bondholder realtor co-star castmate bandmate co-worker coworker ex-colleague counterpart
  underling crewman apprentice trainee recruit appointee nominee retainer footman butler housekeeper stylist
  restorer curator archivist librarian accountant bookkeeper treasurer chemist physicist psychologist therapist architect
  builder surveyor trooper dispatcher foreman firefighter conscript financier tycoon bailiff warder screenwriter physiotherapist
  physio coordinator co-ordinator reviewer operator controller instructor counsellor counselor caseworker subcontractor animator promoter
  publisher illustrator composer choreographer drummer guitarist jockey stablehand farmhand deckhand referee umpire masseur dean
  provost registrar bursar chaplain seminarian underwriter radiographer radiologist anaesthetist obstetrician pathologist
  epidemiologist virologist neurologist cardiologist psychiatrist paediatrician pediatrician oncologist
  superintendent constable midshipman salesperson saleswoman stockbroker lecturer professor tutor headteacher paralegal interpreter translator steward stewardess chauffeur valet maid roadie`,
);
export const OFFICIAL = nounClass('official');
/** Roles of R3: in the plural they still are particular people (A3), when not named. */
export const PLURAL_ROLE = wordClass(
  `aides advisers advisors allies associates friends staffers employees executives diplomats negotiators bankers
  strategists operatives commanders confidants colleagues lieutenants deputies insiders sources teammates team-mates castmates
  co-stars bandmates co-workers coworkers`,
);
/** Anyone at all. */
export const PERSON = nounClass('person individual man woman figure');
export const PEOPLE = wordClass('people persons individuals those men women others folks');

/** Public and commentator groups: as an uncounted plural they are never a source (R3). */
export const COLLECTIVE = wordClass(
  `residents witnesses voters protesters protestors demonstrators students fans critics supporters opponents experts
  analysts economists traders investors observers lawmakers legislators politicians republicans democrats scientists
  researchers activists campaigners advocates neighbours neighbors parents teachers doctors nurses workers farmers
  users customers viewers readers locals villagers onlookers detractors proponents historians academics scholars
  commentators pundits conservatives liberals progressives americans journalists reporters users police prosecutors
  investigators detectives authorities firefighters rescuers lawyers attorneys organisers organizers commentators
  environmentalists forecasters pollsters skeptics sceptics rivals members leaders senators`,
);
/** Ordinary people: witness, victim, worker, resident (A6). */
export const PRIVATE_PERSON = nounClass(
  `resident witness eyewitness bystander onlooker passer-by neighbour neighbor villager local shopkeeper shopper driver
  passenger student pupil teacher nurse doctor medic patient victim survivor worker waiter waitress cleaner
  farmer fisherman refugee migrant asylum-seeker protester protestor demonstrator fan voter parishioner customer
  tourist traveller traveler commuter pensioner tenant landlord homeowner householder housemate roommate flatmate
  classmate parent mourner user reader viewer caller attendee guest bartender vendor trucker barista
  accuser complainant relative follower supporter teenager schoolboy schoolgirl immigrant native expat churchgoer cook
  hairdresser electrician plumber carpenter mechanic receptionist cashier baker butcher inmate prisoner detainee evacuee
  juror miner volunteer attendant gardener chef musician pastor imam nun monk
  motorist cyclist pedestrian jogger hiker merchant hawker porter janitor caretaker carer caregiver babysitter nanny
  diner clubber partygoer spectator dog-walker walker reveller reveler punter barmaid barman cabbie schoolmate worshipper worshiper camper festivalgoer cellmate
  dancer addict subscriber client housewife widower grandparent retiree boy girl dentist bouncer midwife lifeguard veterinarian
  pharmacist bricklayer labourer laborer welder shepherd passerby postman warehouseman machinist seamstress tailor weaver
  cobbler florist grocer lodger typist buyer seller renter squatter leaseholder borrower depositor saver skier surfer swimmer angler
  beekeeper herder herdsman ferryman boatman watchman nightwatchman tribesman clansman rancher barber grower publican innkeeper hotelier restaurateur docker dockworker stevedore steelworker
  autoworker farmworker seafarer hostage captive deportee returnee escapee holidaymaker vacationer backpacker newlywed`,
);
export const KIN = nounClass(
  `mother father brother sister son daughter wife husband cousin uncle aunt grandmother grandfather relative girlfriend
  boyfriend partner fiance fiancee widow stepfather stepmother niece nephew in-law spouse`,
);
/** Institutions speaking through a person (R2). */
export const SPOKESPERSON = wordClass(
  `spokesperson spokespersons spokespeople spokesman spokesmen spokeswoman spokeswomen representative representatives
  rep reps publicist publicists press-secretary`,
);
export const LAWYER = nounClass('lawyer attorney counsel barrister solicitor defender QC KC'.toLowerCase());

/** Any noun an unnamed source may go by, "source" included. */
export const ROLE = anyOf(SOURCE, INSIDE_ROLE, OFFICIAL);
export const HUMAN = anyOf(ROLE, PERSON, PEOPLE, PRIVATE_PERSON, KIN, SPOKESPERSON, LAWYER);

export const RANK = wordClass(
  `senior top current former ex high-ranking high-level ranking retired serving leading veteran longtime long-time
  prominent junior mid-level key ex-senior then-senior outgoing incoming longstanding seasoned`,
);
/** Labels before "official(s)" that make it a source (R1b): state, security, party, campaign. */
export const STATE_LABEL = wordClass(
  `u.s. us u.k. uk eu un u.n. nato american western israeli intelligence defense defence military law-enforcement
  enforcement administration pentagon campaign security government federal foreign diplomatic congressional cia fbi nsa
  mi5 mi6 kremlin downing palace royal white-house republican democratic gop labour conservative tory party
  counterterrorism counter-terrorism treasury justice homeland national presidential cabinet ministry army navy
  air-force border immigration ice dhs doj embassy transition senate house hill whitehall`,
);
/** Labels that leave "officials" a local or sector institution (R1c). */
export const LOCAL_LABEL = wordClass(
  `city county school health fire election elections hospital company local municipal town village state provincial
  regional district park transportation transport highway airport university college league team club union port zoo
  emergency weather public-health road rail railway prison jail tax water utility wildlife forest college bank`,
);
export const TITLE = wordClass(
  `mr mrs ms miss dr prof professor sir dame lord lady gov sen rep gen col lt sgt capt cmdr maj adm rev hon pres president
  senator governor representative congressman congresswoman mayor judge justice secretary minister premier chancellor
  ambassador general colonel captain sergeant admiral lieutenant officer detective inspector superintendent sheriff
  king queen prince princess pope cardinal bishop archbishop imam rabbi coach chairman chairwoman director ceo
  attorney sens reps supt det insp speaker chief`,
);

/** Demonyms and the like, used before nouns: whose side somebody is on. */
export const NATIONALITY = wordClass(
  `american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian
  polish czech hungarian romanian bulgarian greek turkish kurdish russian ukrainian belarusian georgian armenian
  azerbaijani kazakh uzbek chinese japanese korean taiwanese vietnamese thai indonesian malaysian filipino philippine
  indian pakistani afghan bangladeshi sri-lankan nepalese burmese iranian iraqi syrian lebanese jordanian israeli
  palestinian egyptian libyan tunisian algerian moroccan sudanese ethiopian eritrean somali kenyan ugandan rwandan
  congolese nigerian ghanaian senegalese malian south-african zimbabwean mexican cuban haitian colombian venezuelan
  brazilian argentine chilean peruvian canadian australian saudi emirati qatari kuwaiti yemeni omani arab european
  african asian western norwegian swedish danish finnish icelandic estonian latvian lithuanian serbian croatian bosnian
  kosovar albanian soviet cypriot maltese`,
);
export const SIDE_LABEL = anyOf(STATE_LABEL, NATIONALITY);
/** Whom a poll has asked. */
export const SURVEYED = wordClass('adults majority percent respondents voters');
