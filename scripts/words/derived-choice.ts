// What was chosen by eye among the pairs that WordNet gives.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Those who do what the verb says and nothing else. */
export const people = set(
  `buyer conqueror contributor distributor farmer fighter founder helper hunter instructor inventor investor kidnapper
  killer loser miner murderer oppressor owner persecutor planner possessor preacher prosecutor protector rescuer rioter robber ruler
  seller settler shopper smuggler supervisor survivor teacher thinker trader trainer visitor voter weaver winner worker
  beggar competitor conspirator`,
);

/** Pairs that the measure passes over. */
export const added: readonly (readonly [string, string])[] = [
  ['able', 'ability'],
  ['brief', 'brevity'],
  ['clear', 'clarity'],
  ['pope', 'papal'],
  ['empire', 'imperial'],
  ['imperial', 'imperialism'],
  ['move', 'motion'],
  ['join', 'junction'],
  ['use', 'usage'],
  ['peace', 'pacify'],
  ['unable', 'inability'],
  ['stable', 'stability'],
  ['unstable', 'instability'],
  ['legal', 'legality'],
  ['hostile', 'hostility'],
];

/** Words that went a way of their own, whatever they were made from. */
export const drifted = set(
  `absentee addressee agreeable ailment alarmist anchorage apparent apparition appendage apprenticeship balmy
  capitalise capitalize cellist characterise characterize circulate circumstantial citizenship classify clerk coalesce coalition
  communion component comprehensive computerise computerize concurrent confidential constituent contain continuous
  continuum cow coward crisis critical currency damnation deviant devotee differential differentiate diner dominion
  editorship elevator eligible emperor equate essential executive existential expensive exponent exponential fantastic faulty
  fellowship fixture flex flexible flirtation fool formula formulate fruition fun gain generality generation generous generosity generic genus
  gibberish globular gradation graph graphical gravity habitat habitual human humanity humanities ideal identity importance
  ironic kinship lag laborious laggard leader legislature lug luggage magnify mandatory metric mimic modal molar monstrosity monster
  negative negligent notify novelist nuclear nucleus official officiate ordinance organist orchestrate package palatial parentage
  partial passage patience pavement perfectionist personify pleasure poker polar poster potent predecessor preparatory presence press pressure
  procession processional processor professional psychic quality radial rampage rampant reactionary receptionist recession referee relativity remnant
  reparation replicate revolve revolver romance romantic scenic scholarship scholastic secrete sedative sensation sense serial series
  sensible sensor shipment signify solvent spectacular stance statement stoppage student studentship style
  stylistic successor sustenance table tabulate technical technique temperamental tenant terminus tonal tonic trainee tropical trivial tutorial typify
  understatement universal urge urgent utilitarian vacate vacation vaginal verbal vestment vibrant volume voluminous wonder wondrous
  workmanship cannery can creature tin syntax vent ventilate fabulous fable calculus gesticulate arrant bead pendant bugle rental
  rabid rabies proprietary proprietor rite ritual remit remittance ramp errant err err chastise recede pulse pulsate
  despair sea number numeral numeric menstrual presumptuous fume fumigate cleave cleavage cleft cell organization charm humane
  hypnosis rectum rectal gum chum crab grub fib skin buggy nausea nauseate nebula nebulous analogue orphan orphanage dose dosage conifer coniferous antagonist
  optometrist podiatrist obstetrician pediatrician paediatrician harpist manicurist medalist panelist guitarist flutist violinist pianist soloist
  cartoonist motorist gynecologist genealogist pharmacologist ophthalmologist ornithologist podiatry optometry pancreatic pelvic cervical
  cervix phallic phallus anorexic dyslexic paraplegic bulimic lexical spasmodic spastic veterinary veterinarian epileptic lustrous
  phonetic parenthesis parenthetical parenthetic psychoanalyst psychoanalyze viscous viscosity pompous pomposity porous mispronounce mispronunciation
  circumcision circumcise strangulation asthmatic charismatic aromatic phlegm phlegmatic lymph lymphatic fibrous abdomen abdominal semen seminal
  pollinate beautician dental dentist dentistry ultrasound ultrasonic automotive automobile incest incestuous moralist moralistic
  planar scalar tubular cubic conic coy glutton intermarry intermarriage preconceive preconception
  stigma stigmatize stigmatise bibulous bulb bulbous saliva salivate panorama panoramic piglet inertial
  bigamist bigamous bigamy polygamist lyricist lyricism misogynist narcissist narcissism druggist fibber buoyant buoyancy flaky
  comatose coma semifinalist semifinal indemnify indemnity humidify humidity ubiquitous ubiquity decorous decorum delirious delirium
  infinite infinity hilarious hilarity brag braggart mucous mucus proctor secretarial secretary arbiter contention destine detention mummify rosy racy greenery marinade marinate
  providence respirator maxim postdoc postdoctoral retrial salve parochial capitalist defeatist nursery oblivion oblivious prurience prurient quintessence
  quintessential inquisition inquisitive township penitentiary tempest tempestuous receivership immunization immunisation piteous pity machinist tobacconist
  italicize italicise laundry launder forger fleece mange typist trickery trick metropolis metropolitan adjective axiom
  succeed potential apocalyptic apocalypse anticlimax anticlimactic apoplexy apoplectic calibrate caliber drudge drudgery vivacious vivacity idiosyncrasy
  idiosyncratic muscle muscular meteor meteoric meteorology meteorologist portend portent precipice precipitous mutant mutation embroidery embroider
  compartment compartmentalize compartmentalise jewel jeweler jewelry jeweller jewellery`,
);

/** Pairs of words that have other relatives; in the order of the alphabet. */
export const driftedPairs: ReadonlySet<string> = new Set([
  'circular circulate',
  'decadent decay',
  'declension decline',
  'despair desperate',
  'judge judicial',
  'legislative legislature',
  'portrait portray',
  'proceed procession',
  'public publicist',
  'revolt revolution',
  'revolution revolve',
  'succeed successor',
]);
