/**
 * Sentences of our own that are examples of no article: what the engine makes of text it has never seen. A line each:
 * concept | the term as written | + when it names the concept, - when it means something else | the sentence.
 */
const lines = `
depression|depression|+|My aunt lived with depression for most of her life before she spoke to anyone.
depression|depression|+|New mothers are asked a few questions to check for depression at six weeks.
depression|depression|+|Talking to a friend can be a first step out of depression.
depression|depression|-|The miners lost their jobs in the depression that followed the war.
depression|depression|-|Satellite pictures show the depression moving slowly towards the Azores.
depression|depression|-|Each seed goes into a small depression made with the thumb.
depression|Depression|-|Photographs from the Depression show families queuing for bread.
depression|depressed|+|He felt depressed and slept through most of the day.
depression|depressed|-|House values stay depressed in towns where the mill has closed.
depression|depressed|-|The light comes on when the switch is depressed.
stress|stress|+|Deadlines and stress kept her awake night after night.
stress|stress|+|Too much stress can give you a tight chest and a churning stomach.
stress|stress|-|We must stress that seats cannot be reserved.
stress|stress|-|The stress in the cable is greatest halfway across the span.
stress|stress|-|In this word the stress falls on the last syllable.
stress|stressed|-|The chairman stressed that no decision had been taken.
stress|stressed|+|I was so stressed that my hair started to fall out.
nerve|nerve|+|The surgeon took care not to cut the nerve beside the artery.
nerve|nerves|+|Shingles follows the path of the nerves under the skin.
nerve|nerve|-|It took some nerve to walk into the manager's office.
nerve|nerves|-|The constant drilling next door got on everyone's nerves.
cell|cells|+|Under chemotherapy healthy cells are harmed as well.
cell|cell|+|Each cell of the liver does hundreds of jobs.
cell|cell|-|He was moved to a bigger cell after two years in jail.
cell|cell|-|Double-click the cell and type the total.
cell|cell|-|Is there cell coverage at the cabin?
cbt|CBT|+|Six sessions of CBT helped him sleep again.
cbt|CBT|-|The CBT takes a day and covers junctions and emergency stops on a scooter.
physiotherapy|PT|+|The surgeon sent her to PT to get the knee moving.
physiotherapy|PT|-|The webinar starts at 9 a.m. PT on Thursday.
acceptance-and-commitment-therapy|ACT|+|The psychologist used ACT to help patients live with pain.
acceptance-and-commitment-therapy|ACT|-|Her ACT score was high enough for a scholarship.
acceptance-and-commitment-therapy|ACT|-|Flights from Sydney to the ACT were cancelled.
trauma|trauma|+|Children who lived through trauma may have bad dreams.
trauma|trauma|-|Fans are still getting over the trauma of relegation.
remission|remission|+|After three rounds of treatment the cancer went into remission.
remission|remission|-|He got a third off his sentence as remission for good conduct.
relapse|relapse|+|Stopping the tablets too early can lead to a relapse.
relapse|relapse|-|The side suffered a relapse into sloppy passing after half-time.
fatigue|fatigue|+|Fatigue is one of the most common effects of radiotherapy.
fatigue|fatigue|-|Inspectors found fatigue in the rivets of the wing.
fatigue|fatigue|-|Voters showed signs of election fatigue.
therapy|therapy|+|He went to therapy every Tuesday after the divorce.
therapy|therapy|-|Chocolate is my therapy.
therapy|therapist|-|My hairdresser is the best therapist in town.
immune-system|immune|+|Some medicines weaken the immune response to infection.
immune-system|immune|-|No business is immune to rising energy bills.
immune-system|immunity|+|A booster raises immunity for several months.
immune-system|immunity|-|Ministers enjoy immunity from arrest while in office.
mood|mood|+|Thyroid problems can change your mood and your weight.
mood|mood|-|The mood at party headquarters was sour.
pain|pain|+|A burning pain shot through his hand.
pain|pain|+|Ask the pharmacist which pain tablets are safe with your other medicines.
pain|pain|-|Parking near the theatre is such a pain.
pain|pains|-|The editors took pains to check each name.
anxiety|anxiety|+|Her anxiety made shopping and phone calls hard.
anxiety|anxiety|-|There is anxiety in Brussels over the new trade rules.
anxiety|anxious|-|The firm is anxious to sign the deal before Easter.
muscle-strain|strain|+|A calf strain kept the dancer resting for a month.
muscle-strain|strain|-|A new strain of wheat survives dry summers.
muscle-strain|strain|-|The budget is under strain after a costly winter.
exercise|exercise|+|Regular exercise lowers the risk of heart disease.
exercise|exercise|-|Shareholders may exercise their option in May.
exercise|exercise|-|Turn to exercise four on page twelve.
adrenaline|adrenaline|+|The medic injected adrenaline into his thigh.
adrenaline|adrenaline|-|Bungee jumping gives tourists their fix of adrenaline.
brain|brain|+|The tumour pressed on part of the brain that controls speech.
brain|brains|-|She was the brains of the gang.
inflammation|inflammation|+|Cold packs may bring down inflammation around a sprained ankle.
inflammation|inflammatory|-|The senator apologised for his inflammatory tweet.
inflammation|inflammatory|+|Inflammatory bowel disease often starts in young adults.
social-isolation|isolation|+|Isolation after retirement can lower your mood.
social-isolation|isolation|-|The rubber mounts give good vibration isolation.
primary-care-doctor|GP|+|Ask your GP about the rash.
primary-care-doctor|GP|-|Hamilton took the lead at the Hungarian GP.
pacing|pacing|+|Pacing means you rest before the fatigue gets too bad.
pacing|pacing|-|The novel suffers from slow pacing in the middle.
placebo|placebo|+|Half the volunteers swallowed a placebo instead of the drug.
placebo|Placebo|-|Placebo headlined the festival on Saturday night.
meditation|meditation|+|Ten minutes of meditation a day may ease worry.
meditation|meditation|-|The film is a meditation on exile.
yoga|Yoga|-|The Yoga has a bright screen and a poor keyboard.
yoga|yoga|+|A weekly yoga class may help a sore back.
relaxation-technique|relaxation|-|Shops welcomed the relaxation of Sunday trading laws.
side-effect|side effects|+|Dry mouth and drowsiness are side effects of many tablets.
side-effect|side effect|-|Longer queues were a side effect of the new ticket system.
clinical-trial|RCT|+|One RCT found no benefit of the drug over placebo.
clinical-trial|RCT|-|RCT beat Clermont in the final minute.
`;

export interface UnseenSentence {
  readonly concept: string;
  readonly term: string;
  readonly applies: boolean;
  readonly sentence: string;
}

export const unseenSentences: readonly UnseenSentence[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [concept = '', term = '', sign = '', sentence = ''] = line.split('|');
    return { concept, term, applies: sign === '+', sentence };
  });
