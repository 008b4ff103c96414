// Given names that English-language news meets most often, by the sex of nearly all who bear them; those that both bear
// ("Alex", "Kim", "Jordan") are left out. Kept apart from the vocabulary: a name is no word that patterns know.
import { hashOf } from '../../text/vocabulary.ts';

const names = (list: string): ReadonlySet<number> => new Set(list.trim().split(/\s+/).map(hashOf));

export const MENS_NAMES = names(`
  aaron abdul abraham adam adrian ahmed alan albert alec alexander alfred ali allan allen amir amit andre andreas andrew andy angus
  anthony antonio antony arjun arnold arthur barack barry ben benjamin bernard bill billy bob bobby boris brad bradley brandon brendan
  brett brian bruce bryan calvin carl carlos cesar chad charles chuck christopher clarence clive colin connor craig curtis damian daniel
  danny darren dave david dean declan dennis derek desmond diego dmitry dominic don donald doug douglas duncan dwight earl eduardo
  edward edwin elijah emmanuel eric ernest ethan eugene evan felix fernando francisco frank franklin fred frederick gareth gary gavin
  geoff geoffrey george gerald gerard gilbert glenn gordon graham greg gregory guy hamid harold harry harvey hassan hector henry
  herbert howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jake james jared jason javier jeff jeffrey jeremy
  jerome jerry jesus jim jimmy joe joel john johnny jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth
  kevin kyle lance larry laurence lawrence leonard leroy liam lloyd louis luca lucas luis luke malcolm marc marco marcus mario mark
  martin marvin mathew matt matthew maurice max maxwell michael mick miguel mike mitch mohamed mohammad mohammed muhammad narendra
  nathan nathaniel neil nicholas nick nigel noah norman oleg oliver omar oscar owen pablo patrick paul pedro peter phil philip phillip
  pierre rahul rajesh ralph ramon randy raymond reginald ricardo richard rick ricky rob robert roberto roger roland ron ronald rory
  roy russell ryan samuel sanjay scott sean sebastian sergei seth shane shaun simon spencer stanley stephen steve steven stewart stuart
  ted terence theodore thomas tim timothy toby todd tom tommy tony trevor troy tyler victor vincent viktor vladimir volodymyr wallace
  walter warren wayne wesley will william winston yusuf zachary
`);

export const WOMENS_NAMES = names(`
  abigail adele agnes alexandra alexis alice alicia alison allison amanda amber amelia amina amy ana anastasia andrea angela angelina
  anita ann anna anne annette annie antonia april aisha audrey ava barbara beatrice becky belinda bernadette beth bethany betty beverley
  beverly bianca bonnie brenda bridget brittany camilla candace carla carly carmen carol caroline carolyn catherine cathy cecilia
  charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie cynthia daisy danielle daphne dawn debbie
  deborah debra deirdre denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen eloise
  emily emma erica erin esther eva evelyn fatima felicity fiona florence frances freya gabrielle gail gemma georgia geraldine gillian
  gina ginny gloria grace greta gwen hannah harriet hayley heather heidi helen helena hilary hillary holly ida imogen indira ingrid irene
  iris isabel isabella isabelle ivanka jacqueline jane janet janice janine jasmine jeanette jennifer jenny jessica jill joan joanna joanne
  jodie josephine joy joyce judith judy julia julie june kamala karen kate katherine kathleen kathryn kathy katie katrina kayla keira
  kirsten kirsty kristen kristin laura lauren leila lena lesley lily linda lisa liz lois lorraine louise lucy lydia lynn lynne
  mackenzie madeleine madison maggie mandy margaret maria marie marilyn marina marion marjorie martha mary maureen maya megan meghan
  melania melanie melissa meredith mia michelle millie miranda miriam moira molly monica nadia nancy naomi natalia natalie natasha
  nicola nicole nina nora norma olga olivia pamela patricia paula pauline peggy penelope penny phoebe phyllis polly priscilla priti
  priya rachel rebecca regina renee rhonda rita roberta rosa rose rosemary rosie ruth sally samantha sandra sara sarah shannon
  sharon sheila shirley simone sonia sophia sophie stacey stella stephanie sue susan susanna suzanne svetlana sylvia tamara tanya
  teresa tessa theresa tina ursula valerie vanessa vera veronica victoria virginia vivian vivienne wanda wendy yasmin yolanda yulia
  yvonne zara zoe
`);
