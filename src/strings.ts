// Every word that a user reads, in one typed table: a translation is another object of this shape.
// Functions take what must be filled in, so that a language may put it where its grammar wants it.

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

const small = 'no one two three four five six seven eight nine'.split(' ');
const inWords = (count: number, thing: string): string =>
  `${small[count] ?? count} ${thing}${count === 1 ? '' : 's'}`;

const ordinal = (number: number): string => {
  const ending = { one: 'st', two: 'nd', few: 'rd' };
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return `${number}${rule === 'one' || rule === 'two' || rule === 'few' ? ending[rule] : 'th'}`;
};

export const en = {
  roles: {
    cause: 'Cause',
    course: 'Course',
    impact: 'Impacts',
    sources: 'Source questions',
    topic: 'Topic',
    ignore: 'Ignored',
  },
  count: {
    points: (count: number) => many(count, 'point', 'points'),
  },
  outline: {
    title: 'Crisis outline',
    loading: 'Reading your note',
    quizNote: 'Quiz this note',
    chooseQuiz: 'Choose what to ask',
    chooseSectionQuiz: 'Quiz this section: choose what to ask',
    quiz: 'Quiz',
    quizSection: (section: string) => `Quiz ${section}`,
    check: 'Check',
    checkSet: (section: string) => `Check your answers: ${section}`,
    checkAll: 'Check source answers',
    foldAll: 'Fold all sections',
    unfoldAll: 'Unfold all sections',
    more: 'Show all of it',
    less: 'Show less',
    inherited: 'completed from the text before it',
    missingPicture: 'Picture not in this vault:',
    sources: { image: 'Picture', passage: 'Passage', link: 'Link' },
    empty: 'nothing here yet',
    nothingHere: (title: string) => `${title} has no points yet`,
    nothingHereHint: 'Write a heading such as Cause, Course or Impacts with bullets below it.',
    choose: 'History notes',
    chooseHint: 'This note is not one of them. Choose a note to see its outline.',
    filter: 'Filter notes',
    noMatch: 'No history note has these words in its name.',
    none: 'No history notes yet',
    noneHint: (where: string) => `A note counts as one when it is ${where}.`,
    byTag: (tags: string) => `tagged ${tags}`,
    byFolder: (folders: string) => `in the folder ${folders}`,
    create: 'Create a history note',
    settings: 'Which tags and folders count is set in Settings, Causeway.',
    failed: 'This note could not be read',
    treatAs: (section: string) => `Treat “${section}” as …`,
    ignored: 'ignored',
  },
  health: {
    title: (count: number) => many(count, 'thing to look at', 'things to look at'),
    line: (line: number) => `line ${line}`,
    noModel: (number: number) => `Question ${number} has no model answer`,
    noModels: (count: number) => `None of the ${count} questions has a model answer`,
    noQuestions: (sources: number) =>
      sources === 1 ? 'This source has no questions' : 'These sources have no questions',
    noPoints: (heading: string) => `No points under “${heading}”`,
    sameRole: (first: string, second: string, role: string) =>
      `“${first}” and “${second}” both read as ${role}`,
    sameNumber: (number: number) => `Two questions have the number ${number}`,
    weekday: (date: string, weekday: string) => `“${date}” was a ${weekday}`,
  },
  treatAs: {
    inThisNote: 'Treat as, in this note',
    ignore: 'Ignore',
    everywhere: (heading: string) => `Same for every “${heading}”`,
    onlyHere: 'Only in this note',
    asWords: 'As its words say',
    asWordsEverywhere: 'As its words say, in every note',
    asElsewhere: 'As in every other note',
    done: (heading: string, role: string) => `“${heading}” is now ${role} in this note.`,
    doneEverywhere: (heading: string, role: string) =>
      `Every “${heading}” is now ${role}, in all notes.`,
    undone: (heading: string) => `“${heading}” goes by its words again.`,
    undo: 'Undo',
    inEveryNote: 'In every note',
  },
  log: {
    heading: (device: string, month: string) => `# Causeway: studied on ${device} in ${month}

Causeway keeps your progress in this folder, a file for each device and month, and reads all of them. Please leave the files as they are: nothing in them is meant to be changed by hand. They may be moved along with the folder and copied. Whoever deletes one deletes what was studied on that device in that month, and nothing else.`,
  },
  quiz: {
    title: 'Quiz',
    kinds: {
      date: 'When did it happen?',
      gap: 'What is missing?',
      role: 'Where does it belong?',
      order: 'In what order?',
      first: 'Which came first?',
      between: 'How long between?',
      which: 'Which of these?',
      odd: 'Which is the odd one out?',
      match: 'What goes together?',
      truth: 'True or false?',
      recall: 'All you know',
      explain: 'Explain',
      source: 'Source question',
    },
    families: {
      date: 'Dates',
      gap: 'Gaps',
      role: 'Cause, course, impact',
      order: 'Order',
      match: 'Matching',
      truth: 'True or false',
      recall: 'In your own words',
      source: 'Source questions',
    },
    gap: 'gap',
    progress: (at: number, count: number) => `${at} of ${count}`,
    progressInWords: (at: number, count: number, right: number) =>
      `Question ${at} of ${count}, ${right} right so far`,
    skip: 'I don’t know',
    checkOrder: 'Check the order',
    next: 'Next',
    seeResult: 'See the result',
    undo: 'Undo',
    close: 'Close the quiz',
    verdict: { correct: 'Right', partly: 'Partly right', wrong: 'Wrong', skipped: 'Not answered' },
    rightAnswer: 'Right answer',
    yourAnswer: 'Your answer',
    wouldBeRightFor: (option: string) => `${option} would be right for:`,
    typed: {
      wanted: {
        day: 'Day, month and year',
        month: 'Month and year',
        year: 'Year',
        number: 'A number',
        words: 'The words of your note',
        person: 'A person',
        place: 'A place',
        people: 'A people or group',
        organisation: 'An organisation',
        treaty: 'A treaty, law or plan',
        operation: 'An operation',
        event: 'An event',
        term: 'A term',
        name: 'A name',
      },
      check: 'Check',
      empty: 'Type an answer, or choose “I don’t know”',
      right: 'My answer was right',
      overruled: 'As you say',
      rough: (date: string) => `That is right as far as it goes; your note says ${date}`,
      noYear: (date: string) => `The year belongs to it; your note says ${date}`,
      oneOfThem: (model: string) => `You gave more than one answer; only ${model} is right`,
      calls: (model: string) => `Your note says ${model}`,
      spelled: (word: string) => `Your note spells it “${word}”`,
    },
    inPlace: (count: number, all: number) => `${count} of ${all} in their place`,
    paired: (count: number, all: number) => `${count} of ${all} pairs right`,
    told: (count: number, all: number) => `${count} of ${all} points`,
    truth: {
      yes: 'True',
      no: 'False',
      noBut: (wrong: string, right: string) => `False: not “${wrong}” but “${right}”`,
      noIs: (fix: string) => (fix ? `False: “${fix}”` : 'False'),
      fix: 'What should it say?',
      fixHint: 'Only the words that are wrong. Leave it empty if you just know that it is false.',
    },
    match: {
      hint: 'Choose what belongs to the marked one: press its number or the button.',
      hintTouch: 'Tap what belongs to the marked one.',
      right: 'What to choose from',
      open: (left: string) => `${left}: nothing chosen`,
      paired: (left: string, right: string) => `${left}: ${right}`,
      clear: (left: string) => `Clear: ${left}`,
      cleared: (left: string) => `${left}: cleared`,
      takenBy: 'chosen for',
      had: (right: string) => `you had: ${right}`,
      hadNone: 'nothing chosen',
      check: 'Check the pairs',
      empty: 'Choose at least one pair, or “I don’t know”',
    },
    written: {
      box: 'Your answer',
      points: (count: number) => `${many(count, 'point', 'points')} to find`,
      empty: 'Write an answer, or choose “I don’t know”',
      right: 'I had this',
      wrong: 'I did not',
    },
    undoLast: 'Undo the last answer',
    time: 'Time',
    timeLeft: 'Time left',
    lastMinute: 'One minute left',
    timeUp: 'Time is up',
    hint: 'Hint (half marks)',
    bad: 'Bad question?',
    badWhy: 'What is wrong with it? It will not be asked again.',
    badNot: 'It is fine',
    loading: 'Reading your notes',
    gone: (count: number) =>
      count === 1
        ? 'A question was dropped: its point is gone from the note.'
        : `${count} questions were dropped: their points are gone from the note.`,
    noRoom:
      'This device has no room left: the quiz goes on, but it cannot be resumed once it is closed.',
    goOnWith: (answered: number, total: number) => `Go on with ${answered} of ${total}`,
    brokenOff: (title: string) => `A quiz on ${title} was broken off.`,
    choose: 'Choose something else',
    placed: 'in its place',
    hadAt: (place: number) => `you had it ${ordinal(place)}`,
    line: (line: number) => `line ${line}`,
    openInNote: 'Open in note',
    announceRightAnswer: (answer: string) => `Right answer: ${answer}.`,
    orderHint: 'Drag, use the arrows, or hold Alt and press the up or down key.',
    orderHintTouch: 'Drag by the handle or use the arrows.',
    move: {
      up: (event: string) => `Move up: ${event}`,
      down: (event: string) => `Move down: ${event}`,
    },
    placeOf: (event: string, place: number, count: number) => `${event}, ${place} of ${count}`,
    result: (right: number, count: number) => `${right} of ${count} right`,
    resultPartly: (count: number) => `${count} partly right`,
    praise: ['Start with what was missed', 'Getting there', 'Well known', 'All of it, well done'],
    missed: 'What was missed',
    yourAnswerWas: (answer: string) => `Your answer: ${answer}`,
    rightAnswerIs: (answer: string) => `Right: ${answer}`,
    repeatMissed: 'Repeat the missed',
    byRole: 'By part of the note',
    byFamily: 'By kind of question',
    verdicts: {
      correct: (count: number) => `${count} right`,
      partly: (count: number) => `${count} partly right`,
      wrong: (count: number) => `${count} wrong`,
      skipped: (count: number) => `${count} not answered`,
    },
    hintsUsed: (count: number) => `${many(count, 'hint', 'hints')} used`,
    timeTaken: (time: string) => `in ${time}`,
    notReached: (count: number) => `${count} not reached`,
    missing: (answer: string) => `Missing: ${answer}`,
    showAllMissed: (count: number) => `Show all ${count}`,
    lineIn: (line: number, title: string) => `${title}, line ${line}`,
    choices: 'Choices',
    onPaper: 'Practice test on paper',
    again: 'New questions',
    done: 'Done',
    complaints: {
      wrong: 'The answer is wrong',
      several: 'More than one answer is right',
      'given-away': 'It gives itself away',
      unclear: 'It cannot be understood',
      pointless: 'Not worth asking',
    },
    start: {
      title: 'New quiz',
      begin: 'Start',
      unfinished: 'Quizzes to go on with',
      goOn: 'Go on',
      goOnWith: (title: string) => `Go on: ${title}`,
      about: 'What about',
      notes: 'Chosen notes',
      notesChosen: (count: number) => `${many(count, 'note', 'notes')} chosen`,
      noNotes: 'Choose at least one note.',
      moreNotes: (count: number) => `${count} more: type part of a name to find them.`,
      folder: 'A folder',
      allNotes: (count: number) => `All history notes (${count})`,
      points: 'Which points',
      all: 'All',
      sorts: {
        due: (count: number) => (count === 0 ? 'Due: none today' : `Due: ${count}`),
        missed: (count: number) => (count === 0 ? 'Missed: none' : `Missed: ${count}`),
      },
      length: 'How many questions',
      questions: (count: number) => `${count}`,
      kinds: 'What kinds',
      lastKind: 'At least one kind stays on',
      time: 'Time',
      timed: 'Against the clock',
      timedHint: (seconds: number, all: string) =>
        `${seconds} seconds a question${all && `, ${all} minutes in all`}`,
    },
    thin: 'Not enough here for a quiz',
    failed: 'The quiz could not be made',
    none: 'No quiz is open',
    noneHint: 'Open a history note and choose “Quiz this note”.',
    hints: {
      name: (first: string, letters: readonly number[]) =>
        `It begins with “${first}” and has ${letters.length > 1 ? `words of ${letters.join(', ')} letters` : many(letters[0] ?? 0, 'letter', 'letters')}`,
      time: (date: string) => `When: ${date}`,
      between: (low: string, high: string) => `It is between ${low} and ${high}`,
      section: (section: string) => `Your note says so under “${section}”`,
      first: (event: string) => `This comes first: ${event}`,
      pair: (left: string, right: string) => `One pair: ${left} – ${right}`,
      look: {
        date: 'Look at when it is said to be',
        name: 'Look at who or what is named',
        direction: 'Look at which way round it is said',
      },
      starts: (starts: readonly string[]) =>
        `They begin: ${starts.map((start) => `“${start} …”`).join(', ')}`,
      points: (count: number) => `${many(count, 'point is', 'points are')} looked for`,
    },
  },
  quizScopes: {
    section: (note: string, section: string) => `${note}: ${section}`,
    notes: (count: number) => many(count, 'note', 'notes'),
    all: 'All history notes',
  },
  quizLink: {
    'no-note':
      'This link names no note: it should say which one, as in “note=Cuban Missile Crisis”.',
    mode: (given: string) =>
      `This link asks for “${given}”; it can ask for quiz, outline or check.`,
    length: (given: string) =>
      `This link asks for “${given}” questions; it can ask for a number from 1 to 500, or for all.`,
    noSuchNote: (note: string) => `This link names “${note}”, which is not in this vault.`,
    notHistory: (note: string) => `This link names “${note}”, which is not a history note.`,
    noSection: (note: string, section: string) =>
      `This link names the section “${section}”, which “${note}” does not have.`,
  },
  quizStems: {
    requests: {
      date: 'When did it happen?',
      gap: 'What belongs in the gap?',
      role: 'Cause, course or impact?',
      order: 'Put these in order, earliest first.',
      first: 'Which came first?',
      between: 'How much time lay between?',
      truth: 'True or false?',
    },
    between: (first: string, second: string) => `How long was it from “${first}” to “${second}”?`,
    lengths: {
      day: (count: number) => many(count, 'day', 'days'),
      month: (count: number) => many(count, 'month', 'months'),
      year: (count: number) => many(count, 'year', 'years'),
    },
    roles: { cause: 'A cause', course: 'Part of the course', impact: 'An impact' },
    which: (role: 'cause' | 'course' | 'impact', crisis: string, reads: boolean) => {
      const one = { cause: 'a cause', course: 'part of the course', impact: 'an impact' }[role];
      return reads
        ? `Which of these was ${one} of ${crisis}?`
        : `${crisis}: which of these was ${one}?`;
    },
    odd: (role: 'cause' | 'course' | 'impact', crisis: string, reads: boolean) => {
      const are = { cause: 'are causes', course: 'belong to the course', impact: 'are impacts' }[
        role
      ];
      const which = role === 'course' ? 'Which does not?' : 'Which is not?';
      return reads
        ? `Three of these ${are} of ${crisis}. ${which}`
        : `${crisis}: three of these ${are}. ${which}`;
    },
    match: {
      dates: 'Match each date with what happened.',
      people: 'Match each person with what they did.',
      terms: 'Match each term with what is said of it.',
    },
    /** `group` narrows what is to be told: "economic". */
    recall: (
      role: 'cause' | 'impact',
      crisis: string,
      reads: boolean,
      count: number,
      group: string,
    ) => {
      const number = ['two', 'three', 'four', 'five', 'six', 'seven'][count - 2] ?? String(count);
      const asked = `${number} ${group === '' ? '' : `${group} `}${role}s`;
      return reads ? `Give the ${asked} of ${crisis}.` : `${crisis}: give the ${asked}.`;
    },
    /** `heads` are headings, the highest first. */
    recallUnder: (heads: readonly string[], count: number) =>
      `${heads.join(' – ')}: give the ${['two', 'three', 'four', 'five', 'six', 'seven'][count - 2] ?? count} points.`,
    explainWhy: (said: string) => `Explain why ${said}.`,
    explain: (heads: readonly string[], said: string) => `${heads.join(' – ')}: explain “${said}”.`,
  },
  worksheet: {
    title: 'Practice test on paper',
    test: (title: string) => `Practice test: ${title}`,
    scheme: (title: string) => `Mark scheme: ${title}`,
    intro: (questions: number, marks: string) =>
      `${many(questions, 'question', 'questions')}, ${marks}`,
    name: 'Name',
    day: 'Date',
    outOf: (marks: number) => `Marks: …… / ${marks}`,
    trueOrFalse: 'If it is false, what should it say?',
    orderHow: 'Number them, 1 for the earliest.',
    matchHow: 'Write the letter that goes with each.',
    source: 'Source',
    sameSource: 'On the same source:',
    picture: (name: string) => `Picture: ${name}`,
    place: (line: number, section: string, title: string) =>
      [title, section, `line ${line}`].filter(Boolean).join(', '),
    ruleOrder: '1 mark for each in its place',
    ruleMatch: '1 mark for each pair',
    ruleTrue: 'all of them for True',
    ruleFalse: '1 mark for False, 1 for what it should say',
    ruleRecall: '1 mark for each, in any order',
    parts: 'What goes in',
    both: 'Questions, then the mark scheme',
    testOnly: 'Questions only',
    apart: 'Questions and mark scheme separately',
    print: 'Print',
    printHint: 'On paper, or into a PDF.',
    asNote: 'As a new note',
    asNoteHint: 'A note of its own beside yours, which stays as it is.',
    asPage: 'As a web page',
    asPageHint: 'A file for classmates without Obsidian: it opens in any browser.',
    testFile: (title: string) => (title ? `${title} – practice test` : 'Practice test'),
    schemeFile: (title: string) => (title ? `${title} – mark scheme` : 'Mark scheme'),
    made: (path: string) => `Made ${path}`,
    failed: (reason: string) => `The practice test could not be made: ${reason}`,
  },
  progress: {
    title: 'Progress',
    loading: 'Reading what you have studied',
    failed: 'Your progress could not be read',
    none: 'Nothing studied yet',
    noneHint:
      'Start a quiz: what you knew and what you missed is then kept here, and each point comes back before you forget it.',
    begin: 'Start a quiz',
    dueToday: (count: number) => `${many(count, 'point', 'points')} due today`,
    start: (count: number) => `Start (${count})`,
    moreThisWeek: (count: number) => `${count} more this week`,
    nothingDue: 'Nothing is due today',
    next: (points: string, away: string, day: string) =>
      `Next: ${points} ${away}${day && `, on ${day}`}`,
    quizElse: 'Quiz something else',
    asTable: (title: string) => `${title}: show as a table`,
    notes: 'Your notes',
    notesHint: 'How much you would know of each today; what needs you most comes first.',
    note: 'Note',
    otherPoints: 'Other',
    quizColumn: 'Quiz',
    quizNote: (title: string) => `Quiz ${title}`,
    examAway: (away: string) => `exam ${away}`,
    due: (count: number) => `${count} due`,
    notStudied: 'not studied yet',
    studiedOf: (studied: number, points: number | null) =>
      points === null ? `${studied} studied` : `${studied} of ${points} studied`,
    showMore: (count: number, left: number) =>
      count < left ? `Show ${count} more of ${left}` : `Show ${count} more`,
    weakest: 'Weakest points',
    weakestHint: 'Choose one to read it where it stands.',
    noneWeak: 'None: all that you studied still sits well.',
    recalls: {
      firm: 'well known',
      fair: 'mostly known',
      shaky: 'shaky',
      gone: 'likely forgotten',
    },
    missedLast: 'missed last time',
    rewrite: (misses: number) => `You missed this ${small[misses] ?? misses} times: rewrite it?`,
    rewriteIt: (misses: number, text: string) =>
      `You missed this ${small[misses] ?? misses} times: rewrite it? ${text}`,
    calendar: 'Days of study',
    calendarSays: (days: number, streak: number) =>
      `${many(days, 'day', 'days')} in half a year${streak > 1 ? `, ${streak} in a row now` : ''}`,
    less: 'less',
    more: 'more',
    week: 'Week of',
    day: 'Day',
    today: 'Today',
    exam: 'Exam',
    examOn: (day: string) => `${day}, exam`,
    duePoints: 'Points due',
    forecast: 'Coming up',
    forecastSays: (points: string, weekly: boolean) =>
      `${points} come due, ${weekly ? 'week by week' : 'day by day'}`,
    range: 'How far ahead',
    days: (count: number) => many(count, 'day', 'days'),
    toExam: 'To the exam',
    exams: 'Exams',
    noExams:
      'Set the date of an exam, and what it is about comes up often enough to be known on that day.',
    setExam: 'Set an exam date',
    changeExams: 'Change',
    examUnstudied: 'None of its points was studied yet: start a quiz on them.',
    expected: (expected: string, wanted: string) =>
      `You will know about ${expected} on the day; you want ${wanted}.`,
    canBeDone: (perDay: number) =>
      perDay > 0
        ? `It can be done, with ${many(perDay, 'review', 'reviews')} a day`
        : 'It can be done without any more reviews',
    cannotBeDone: (perDay: number) =>
      `There is not quite enough time, even with ${many(perDay, 'review', 'reviews')} a day`,
    saved: (folder: string, devices: number) =>
      `Saved in ${folder}${devices > 0 ? ` by ${many(devices, 'device', 'devices')}` : ''}`,
    saving: (count: number) => `Saving ${many(count, 'change', 'changes')} …`,
    failing: (count: number, reason: string) =>
      `${many(count, 'change is', 'changes are')} not in the vault yet: ${reason}. Nothing is lost: this device keeps them and tries again.`,
    logHealth: 'Log health',
    open: 'Open progress',
    tooltip: (count: number) => (count > 0 ? `Progress: ${count} due today` : 'Progress'),
    pointGone: 'This point is not in its note any more.',
  },
  check: {
    title: 'Source check',
    question: (number: number) => `Question ${number}`,
    marks: (count: number) => many(count, 'mark', 'marks'),
    source: (number: number, count: number) => `Source ${number} of ${count}`,
    sources: 'Sources',
    questions: 'Questions',
    set: (number: number, count: number) => `Set ${number} of ${count}`,
    previousSet: 'Previous sources',
    nextSet: 'Next sources',
    openNote: (title: string) => `Open ${title}`,
    answered: (count: number, all: number) => `${count} of ${all} answered`,
    points: (count: number, all: number) => `${count} of ${many(all, 'point', 'points')}`,
    attempt: (number: number) => `Attempt ${number}`,
    before: (
      before: { readonly earned: number; readonly of: number },
      now: { readonly earned: number; readonly of: number },
    ) =>
      `before: ${before.earned} of ${many(before.of, 'point', 'points')}, now ${now.earned} of ${now.of}`,
    earlier: (count: number) => `Show ${many(count, 'earlier attempt', 'earlier attempts')}`,
    setDone: 'All answered here',
    allDone: 'All questions of this note are answered',
    showSource: (count: number) => (count === 1 ? 'Show the source' : 'Show the sources'),
    hideSource: (count: number) => (count === 1 ? 'Hide the source' : 'Hide the sources'),
    noSources: 'These questions have no source in the note.',
    noQuestions: 'These sources have no questions in the note.',
    pictureGone: 'Picture not in this vault',
    pictureGoneHint:
      'Put the file into the vault under this name, or mend the link in the note. You can answer without it.',
    pictureOnWeb: 'Picture on the web',
    picture: 'Source picture',
    pictureBroken: 'This picture cannot be shown',
    pictureKeys: 'Plus and minus zoom, arrow keys move it, 0 fits it',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    openInNote: 'Open in note',
    answer: 'Your answer',
    placeholder: 'Write your answer here',
    saved: 'Saved',
    notKept:
      'This could not be saved: the device has no room left. Copy your answer before you close the app.',
    outdated: 'The answer in your note has changed since this was checked. Check it again.',
    marking: 'Checking your answer …',
    mark: 'Check',
    markAll: 'Check all answers',
    noModel: 'The note has no answer to this question yet, so there is nothing to check against.',
    tryAgain: 'Try again',
    nextQuestion: 'Next question',
    model: 'In your note',
    verdict: {
      covered: 'Covered',
      partly: 'Partly',
      missed: 'Missed',
      contradicted: 'Contradicted',
    },
    overall: { correct: 'Right', partly: 'Partly right', wrong: 'Not yet' },
    ruling: { covered: 'I was right', missed: 'I was wrong' },
    ruled: 'your decision',
    undoRuling: 'Undo',
    inAnswer: (words: string) => `In your answer: ${words}`,
    nothingWritten: 'Nothing was written.',
    none: 'No source questions here',
  },
  marking: {
    empty: 'You have not written an answer yet',
    noModel: 'Your note has no model answer to mark this against',
    noKnowledge: 'You wrote that you do not know; read the model answer and try again',
    questionRestated: 'This repeats the question; say what the answer to it is',
    instead: (yours: string, notes: string) => `You wrote ${yours}; your note says ${notes}`,
    opposite: (yours: string, notes: string) =>
      `You wrote “${yours}”; your note says “${notes}”, which is the opposite`,
    insteadQuoted: (yours: string, notes: string) =>
      `You wrote “${yours}”; your note says “${notes}”`,
    swapped: (yours: string) => `You wrote “${yours}”; your note has it the other way round`,
    swappedCause: (yours: string) =>
      `You wrote “${yours}”; in your note that cause is the effect, and the effect the cause`,
    swappedOrder: (yours: string) =>
      `You wrote “${yours}”; in your note the two come in the other order`,
    hedged: (yours: string) => `You wrote “${yours}”, which leaves it open; settle on one`,
    salad: 'These are words without a statement; say what happened in a sentence or a short note',
    addressed: 'This speaks to whoever marks it; write what you know about the question',
    deniedElsewhere: (yours: string, notes: string) =>
      `You wrote “${yours}”; elsewhere your note says “${notes}”`,
  },
  editor: {
    quiz: 'Quiz',
    quizSection: (section: string) => `Quiz the section ${section}`,
    check: 'Check',
    checkQuestion: (number: number) => `Check your answer to source question ${number}`,
  },
  commands: {
    openOutline: 'Open crisis outline',
    quizNote: 'Quiz this note',
    quizSection: 'Quiz the section here',
    quizChoose: 'Quiz: choose what to ask',
    quizAll: 'Quiz all history notes',
    quizDue: 'Quiz what is due',
    quizMissed: 'Quiz what was missed',
    quizOnPaper: 'Practice test on paper from this note',
    quizFolder: 'Quiz this folder',
    quizNotes: (count: number) => `Quiz ${many(count, 'history note', 'history notes')}`,
    checkSources: 'Check source answers',
    createNote: 'Create a history note',
  },
  settings: {
    tags: 'Tags of history notes',
    tagsHint: 'A note with this tag, or one nested below it, is a history note.',
    tag: (number: number) => `Tag ${number}`,
    addTag: 'Add a tag',
    noTags: 'No tag chosen. Notes are then found by folder alone.',
    badTag: 'A tag has no blanks and is not a number: write it like history or school/history.',
    folders: 'Folders of history notes',
    folder: (number: number) => `Folder ${number}`,
    addFolder: 'Add a folder',
    noFolders: 'No folder chosen. Notes are then found by tag alone.',
    noSuchFolder: (folder: string) => `There is no folder "${folder}" in this vault.`,
    choices: 'Headings read your way',
    choice: (heading: string, role: string) => `${heading} → ${role}`,
    choiceIn: (note: string) => `In ${note}`,
    choiceEverywhere: 'In every note',
    noChoices:
      'None yet. In the outline, the three dots beside a heading let you say what it is about.',
    hidden: 'Questions you called bad',
    hiddenBecause: (note: string, why: string) => `${note}: ${why}`,
    noHidden:
      'None yet. A question that you call bad in a quiz is not asked again until you delete it from this list.',
    editorActions: 'Buttons in the editor',
    editorActionsHint:
      'Small quiz and check buttons beside headings and source questions. They are never part of your note.',
  },
  exports: {
    json: 'Export progress as JSON',
    csv: 'Export progress as CSV',
    anki: 'Export progress for Anki',
    name: (day: string) => `Causeway progress ${day}`,
    made: (path: string) => `The progress was written to ${path}.`,
    failed: (reason: string) => `The progress could not be exported: ${reason}`,
    nothing: 'Nothing was studied yet. Answer some questions first.',
    noCards:
      'None of the points that were studied is in a history note now, so there are no cards to make.',
    reading: 'Reading your notes …',
    cardOf: (note: string, section: string) => `${note} – ${section}`,
    goesOn: 'How does it go on?',
  },
  notices: {
    noteGone: (path: string) => `The note ${path} is no longer in this vault.`,
    noHistoryNotes: 'No history note is open.',
    noSources: (title: string) =>
      `${title} has no source questions. Add a heading "Source Questions" with a picture or a quotation and numbered questions.`,
    createFailed: (reason: string) => `The note could not be created: ${reason}`,
    readFailed: (title: string, reason: string) => `${title} could not be read: ${reason}`,
    thin: {
      noPoints: (inSection: boolean) => `${inSection ? 'This section' : 'It'} has no points yet.`,
      has: (inSection: boolean, points: number, dates: number, names: number) =>
        `${inSection ? 'This section' : 'It'} has ${inWords(points, 'point')}, ${inWords(dates, 'date')} and ${inWords(names, 'name')}.`,
      writeMore: (heading: string) => `Write more under ${heading}.`,
      addHeading: (heading: string) => `Add a heading “${heading}” with points below it.`,
      addFacts: 'Add when things happened and who did them.',
      allHidden: 'Every question it gives was hidden.',
      allHiddenHint: 'A point that is reworded or added is asked about again.',
      wrongKinds: 'It gives no questions of the chosen kinds.',
      wrongKindsHint: 'Choose more kinds.',
      noneChosen: 'The points chosen give no questions by themselves.',
      noneChosenHint: 'Choose all points.',
      nothing: {
        due: { reason: 'Nothing is due now.', hint: 'Choose all points to practise all the same.' },
        missed: {
          reason: 'Nothing was missed when it was last asked.',
          hint: 'Choose all points to practise all the same.',
        },
      },
      noneOfThese: {
        reason: 'None of these notes gives a question.',
        hint: 'Choose other notes, or write points with dates and names in them.',
      },
    },
    newNoteName: 'New crisis',
    endQuiz: 'End this quiz?',
    endQuizHint: 'What you answered so far is remembered; the rest is not asked.',
    endQuizYes: 'End quiz',
    endQuizNo: 'Go on',
  },
};

export type Strings = typeof en;

/** The table for a language code such as Obsidian's `getLanguage()` gives; English where there is none. */
export function stringsFor(language: string): Strings {
  const tables: Readonly<Record<string, Strings>> = { en };
  return tables[language] ?? en;
}
