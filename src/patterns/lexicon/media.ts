// Who relays the news and what it rests on: outlets, state media, social platforms, documents. The names are those that
// English news refers to most; any other outlet is known by its generic noun ("the paper", "… Times").
import { nounClass, phrases, wordClass } from '../../text/vocabulary.ts';

/** Names of other outlets. A "the" in front is optional, but where it is listed: "the sun". */
export const OUTLET_NAME = phrases(
  `new york times; times of israel; the times; sunday times; wall street journal; the journal;
  washington post; the post; washington times; washington examiner; washington free beacon; associated press;
  ap; a.p.; the a.p.; reuters; agence france-presse; afp; bloomberg; bloomberg news; cnn; cnbc; nbc; nbc news; abc news; abc;
  cbs; cbs news; msnbc; fox news; fox; fox business; npr; pbs; c-span; bbc; bbc news; itv; itv news;
  sky news; channel 4 news; channel 4; channel 5; sky; sky sports; guardian; the observer; the telegraph;
  daily telegraph; sunday telegraph; the independent; daily mail; mail on sunday; the mail; the sun;
  the mirror; daily mirror; daily express; evening standard; financial times; the ft; the economist;
  politico; axios; the hill; roll call; buzzfeed; buzzfeed news; vox; slate; salon; vice news;
  huffpost; huffington post; daily beast; breitbart; breitbart news; daily caller; daily wire;
  the federalist; national review; weekly standard; the intercept; propublica; mother jones; the nation;
  new yorker; vanity fair; the atlantic; rolling stone; newsweek; time magazine; forbes; fortune;
  business insider; insider; usa today; los angeles times; la times; chicago tribune; boston globe;
  the globe; miami herald; new york post; new york daily news; daily news; new york magazine; time;
  san francisco chronicle; houston chronicle; dallas morning news; detroit free press;
  atlanta journal-constitution; philadelphia inquirer; seattle times; tampa bay times; arizona republic;
  the verge; techcrunch; wired; recode; engadget; gizmodo; cnet; the information; variety;
  hollywood reporter; deadline; tmz; people magazine; espn; the athletic; sports illustrated; l'equipe;
  der spiegel; spiegel; bild; die welt; le monde; le figaro; liberation; el pais; el mundo; la repubblica;
  corriere della sera; haaretz; jerusalem post; ynet; channel 12; channel 13; al jazeera; al-jazeera;
  al arabiya; al-arabiya; middle east eye; the national; dawn; the hindu; hindustan times; times of india;
  ndtv; indian express; south china morning post; nikkei; nhk; kyodo; kyodo news; yonhap; caixin;
  sydney morning herald; the age; the australian; globe and mail; cbc; cbc news; toronto star; rte;
  irish times; irish independent; kommersant; novaya gazeta; meduza; interfax; moscow times;
  kyiv independent; ukrainska pravda; dpa; ansa; efe; euronews; deutsche welle; dw; radio free europe;
  the scotsman; the herald; metro; the spectator; yahoo news; yahoo; mediaite; post millennial; pink news;
  jezebel; stat; stat news; the conversation; semafor; puck; punchbowl; punchbowl news; free press;
  the bulwark; lawfare; bellingcat; marshall project; quartz; mashable; page six;
  radar online; national enquirer; entertainment tonight; access hollywood; the wrap; daily star; bleacher report;
  nyt; wsj; wapo; huffpo; us weekly; newsmax; townhall; theblaze; the blaze; talking points memo; new republic;
  daily kos; thinkprogress; raw story; american prospect; fivethirtyeight; ars technica; new statesman; new scientist;
  consumer reports; deadspin; gawker; gq; esquire; le parisien; die zeit; suddeutsche zeitung; sueddeutsche zeitung;
  al.com; mlive.com; nola.com; cleveland.com; nj.com; pennlive.com; oregonlive.com; masslive.com; salon.com; espn.com; silive.com; syracuse.com; news.com.au; stuff.co.nz;
  press enterprise; press-enterprise; star tribune; star-ledger; plain dealer; union-tribune; charlotte observer; review-journal;
  salt lake tribune; des moines register; milwaukee journal sentinel; courier-journal; commercial appeal; times-picayune; sun-sentinel;
  orlando sentinel; denver post; the oregonian; american-statesman; kansas city star; post-dispatch; baltimore sun; post-gazette;
  virginian-pilot; virginian pilot; news & observer; the tennessean; arkansas democrat-gazette; tampa tribune; sacramento bee; mercury news;
  el nuevo dia; el nuevo día; el universal; la nacion; la nación; o globo; folha de são paulo; aftonbladet; dagens nyheter; svenska dagbladet;
  politiken; jyllands-posten; gazeta wyborcza; hurriyet; hürriyet; cumhuriyet; asahi shimbun; yomiuri shimbun; mainichi; chosun ilbo;
  straits times; channel newsasia; bangkok post; jakarta post; rappler; philippine star; manila times; dhaka tribune; geo news;
  express tribune; press trust of india; pti; daily nation; premium times; mail & guardian; al-ahram; asharq al-awsat; al-hayat; rudaw;
  le matin; la presse; le devoir; der standard; die presse; kurier; neue zürcher zeitung; nzz; tages-anzeiger;
  el periódico; el confidencial; la vanguardia; la stampa; il messaggero; il fatto quotidiano; il sole 24 ore;
  corriere dello sport; tuttosport; l'express; l'obs; mediapart; libération; ouest-france; la croix; l'humanité;
  het laatste nieuws; de standaard; de morgen; de volkskrant; het parool; dagbladet; verdens gang; vg; aftenposten;
  berlingske; ekstra bladet; expressen; helsingin sanomat; iltalehti; yle; svt; nrk; zdf; ard; orf; rtve; el país;
  mundo deportivo; frankfurter allgemeine; faz; handelsblatt; süddeutsche zeitung; taz; gazeta; rzeczpospolita; onet;
  telex; hotnews; digi24; delfi; postimees; 24 chasa; novinky; seznam; denník n; dnevnik; delo; jutarnji list;
  vecernji list; danas; blic; n1; kathimerini; ekathimerini; ta nea; milliyet; sozcu; sözcü; bianet; hespress;
  al-akhbar; al-masry al-youm; mada masr; al jadeed; lbci; l'orient-le jour; l'orient today; the new arab;
  iran international; radio farda; khaama press; tolo news; tolonews; the news international; samaa; ary news;
  daily star bangladesh; prothom alo; kathmandu post; daily mirror; colombo gazette; irrawaddy; myanmar now; vnexpress;
  khmer times; malaysiakini; free malaysia today; kompas; inquirer; philippine daily inquirer; abs-cbn; abs-cbn news;
  gma news; hong kong free press; apple daily; ming pao; sing tao; china times; focus taiwan; taipei times;
  korea herald; korea times; joongang ilbo; hankyoreh; japan times; sankei; the punch; daily trust; sahara reporters;
  guardian nigeria; the cable; channels television; channels tv; daily graphic; joy news; myjoyonline;
  the east african; citizen tv; nation media; daily monitor; new vision; the citizen; zimbabwe herald; news24;
  daily maverick; sunday times; city press; iol; times live; timeslive; sabc; amabhungane; addis standard; estadão;
  clarín; infobae; página 12; la tercera; el mercurio; el comercio; semana; el tiempo; milenio; el financiero;
  animal político; la jornada; 14ymedio; jamaica gleaner; the gleaner; the hindu businessline; businessline;
  the telegraph; deccan herald; deccan chronicle; the wire; scroll.in; the quint; the print; theprint; livemint;
  economic times; moneycontrol; business standard; firstpost; india today; aaj tak; republic tv; times now; cnn-news18;
  ani; ians; newslaundry; the caravan; the courier-mail; courier mail; herald sun; daily telegraph;
  the west australian; the advertiser; the mercury; crikey; new zealand herald; nz herald; rnz; newshub;
  the press democrat; national post; winnipeg free press; calgary herald; edmonton journal; vancouver sun;
  ottawa citizen; montreal gazette; le journal de montréal; ctv; ctv news; global news; halifax examiner; the tyee;
  thejournal.ie; irish examiner; irish mirror; irish news; belfast telegraph; western mail; wales online; daily record;
  press and journal; yorkshire post; northern echo; eastern daily press; evening standard; city am;
  manchester evening news; liverpool echo; birmingham mail; bristol post; kent online; the argus; byline times;
  private eye; novara media; unherd; the critic; tortoise; tortoise media;
  maariv; yedioth ahronoth; yediot aharonot; times of malta; le soir; de telegraaf; el espectador;
  center for investigative reporting; center for investigative journalism; centre for investigative journalism;
  bureau of investigative journalism; international consortium of investigative journalists; occrp; icij; center for public integrity; talkingpointsmemo; naked capitalism; truthdig; truthout;
  wgn; wgn-tv; wbz; wsb; ktla; marca; gazzetta dello sport; western journalism; talksport; sky sports news; hello magazine; ok magazine; pa media`,
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
  packet clarion weekly daily wire intelligencer eagle statesman beacon citizen picayune republic dispatch spectator`,
);
export const SOCIAL_PLATFORM = wordClass(
  'twitter facebook instagram telegram tiktok youtube weibo whatsapp reddit snapchat x wechat truth-social parler 4chan',
);
export const DOCUMENT = nounClass(
  `document memo memorandum email e-mail letter recording transcript text message note draft file record video photo
  photograph footage image audio tape cable dossier presentation slide spreadsheet contract invoice report
  log diary manuscript correspondence screenshot copy statement filing affidavit complaint email-chain paper plan`,
);
export const NEWSPEOPLE = wordClass('journalist journalists media press reporter reporters');
