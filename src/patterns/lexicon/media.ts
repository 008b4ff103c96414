// Who relays the news and what it rests on: outlets, state media, social platforms, documents. The names are those that
// English news refers to most; any other outlet is known by its generic noun ("the paper", "… Times").
import { nounClass, phrases, wordClass } from '../../text/vocabulary.ts';

/** Names of other outlets. One-word names that are common words (Time, Sun, Mirror, Hill) need "the" or a capital. */
export const OUTLET_NAME = phrases(
  `the new york times; new york times; the times of israel; times of israel; the times; the sunday times; sunday times;
  the wall street journal; wall street journal; the journal; the washington post; washington post; the post;
  the washington times; washington times; washington examiner; the washington examiner; washington free beacon;
  the associated press; associated press; the ap; ap; reuters; agence france-presse; afp; bloomberg; bloomberg news;
  cnn; cnbc; nbc; nbc news; abc news; abc; cbs; cbs news; msnbc; fox news; fox; fox business; npr; pbs; c-span; bbc;
  the bbc; bbc news; itv; itv news; sky news; channel 4 news; channel 4; channel 5; sky; sky sports; the guardian;
  guardian; the observer; the telegraph; the daily telegraph; daily telegraph; the sunday telegraph; the independent;
  daily mail; the daily mail; mail on sunday; the mail on sunday; the mail; the sun; the mirror; daily mirror;
  the daily mirror; daily express; the daily express; evening standard; the evening standard; the financial times;
  financial times; the ft; the economist; politico; axios; the hill; roll call; buzzfeed; buzzfeed news; vox; slate;
  salon; vice; vice news; huffpost; the huffington post; huffington post; the daily beast; daily beast; breitbart;
  breitbart news; the daily caller; daily caller; daily wire; the daily wire; the federalist; national review;
  the national review; the weekly standard; weekly standard; the intercept; propublica; mother jones; the nation;
  the new yorker; new yorker; vanity fair; the atlantic; rolling stone; newsweek; time magazine; forbes; fortune;
  business insider; insider; usa today; the los angeles times; los angeles times; the la times; chicago tribune;
  the chicago tribune; the boston globe; boston globe; the globe; miami herald; the miami herald; new york post;
  the new york post; new york daily news; the daily news; new york magazine; time; san francisco chronicle; houston chronicle;
  dallas morning news; detroit free press; the atlanta journal-constitution; philadelphia inquirer; seattle times;
  the seattle times; tampa bay times; arizona republic; the verge; techcrunch; wired; recode; engadget; gizmodo; cnet;
  the information; variety; the hollywood reporter; hollywood reporter; deadline; tmz; people magazine; espn;
  the athletic; sports illustrated; l'equipe; der spiegel; spiegel; bild; die welt; le monde; le figaro; liberation;
  el pais; el mundo; la repubblica; corriere della sera; haaretz; the jerusalem post; jerusalem post; ynet;
  channel 12; channel 13; al jazeera; al-jazeera; al arabiya; al-arabiya; middle east eye; the national; dawn;
  the hindu; hindustan times; times of india; the times of india; ndtv; the indian express; indian express;
  south china morning post; the south china morning post; nikkei; the nikkei; nhk; kyodo; kyodo news; yonhap; caixin;
  the sydney morning herald; sydney morning herald; the age; the australian; the globe and mail; globe and mail; cbc;
  cbc news; toronto star; the toronto star; rte; the irish times; irish times; the irish independent; kommersant;
  novaya gazeta; meduza; interfax; the moscow times; kyiv independent; the kyiv independent; ukrainska pravda; dpa;
  ansa; efe; euronews; deutsche welle; dw; radio free europe; the scotsman; the herald; metro; the spectator; yahoo news;
  yahoo; mediaite; the post millennial; pink news; jezebel; stat; stat news; the conversation; semafor; puck; punchbowl;
  punchbowl news; the free press; the bulwark; lawfare; bellingcat; the marshall project; quartz; mashable`,
);
/** State media: always U4. */
export const STATE_MEDIA_NAME = phrases(
  `tass; itar-tass; ria; ria novosti; sputnik; rt; rossiya 1; russia today; xinhua; cctv; cgtn; global times;
  the global times; people's daily; the people's daily; china daily; kcna; korean central news agency; irna; isna; fars;
  fars news; tasnim; press tv; mehr; sana; telesur; granma; anadolu; trt; belta; al-ekhbariya; saudi press agency; wam;
  irib; nour news; ren-tv`,
);
export const STATE_MEDIA = phrases(
  `state media; state television; state tv; state news agency; state-run media; state-run television; state-run tv;
  state-run news agency; state broadcaster; state-owned media; state-controlled media; state-owned broadcaster;
  state radio; state-affiliated media; state-backed media; state newspaper; official news agency; state press;
  state-linked media; state outlets`,
);
/** Generic nouns for an outlet: "the paper", "a local newspaper". */
export const OUTLET_NOUN = nounClass(
  `newspaper paper magazine outlet broadcaster network tabloid daily weekly website journal newswire station publication
  broadsheet periodical newsletter podcast blog channel`,
);
export const MEDIA_NOUN = wordClass('media press reports outlets newspapers');
/** The words that end the name of an outlet not listed: "the Courier", "the Evening Ledger". */
export const MASTHEAD = wordClass(
  `times post journal herald tribune gazette chronicle courier ledger globe observer guardian telegraph mirror express
  star sun mail news press examiner inquirer enquirer register record sentinel dispatch bulletin standard independent
  echo argus mercury advertiser examiner bee dealer review magazine today radio tv television channel broadcasting
  weekly daily wire`,
);
export const SOCIAL_PLATFORM = wordClass(
  'twitter facebook instagram telegram tiktok youtube weibo whatsapp reddit snapchat x wechat truth-social parler 4chan',
);
export const DOCUMENT = nounClass(
  `document memo memorandum email e-mail letter recording transcript text message note draft file record video photo
  photograph footage image audio tape cable dossier presentation slide spreadsheet contract invoice report
  log diary manuscript correspondence screenshot copy statement filing affidavit complaint email-chain paper plan`,
);
/** Documents that lie open: courts, agencies, companies publish them (R7). */
export const PUBLIC_DOCUMENT = wordClass(
  'indictment complaint lawsuit suit filing filings affidavit affidavits court ruling statement study survey poll census',
);
