// Every word that a user reads, in one typed table: a translation is another object of this shape.
// Functions take what must be filled in, so that a language may put it where its grammar wants it.

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

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
  quiz: {
    title: 'Quiz',
    kinds: {
      date: 'When did it happen?',
      gap: 'What is missing?',
      role: 'Where does it belong?',
      order: 'What came first?',
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
    inPlace: (count: number, all: number) => `${count} of ${all} in their place`,
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
    again: 'New questions',
    done: 'Done',
    thin: 'Not enough here for a quiz',
    failed: 'The quiz could not be made',
    none: 'No quiz is open',
    noneHint: 'Open a history note and choose “Quiz this note”.',
  },
  quizStems: {
    requests: {
      date: 'When did it happen?',
      gap: 'What belongs in the gap?',
      role: 'Cause, course or impact?',
      order: 'Put these in order, earliest first.',
    },
    roles: { cause: 'A cause', course: 'Part of the course', impact: 'An impact' },
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
    answered: (count: number, all: number) => `${count} of ${all} marked`,
    points: (count: number, all: number) => `${count} of ${many(all, 'point', 'points')}`,
    noSources: 'These questions have no source in the note.',
    noQuestions: 'These sources have no questions in the note.',
    pictureGone: 'Picture not in this vault',
    pictureGoneHint:
      'Put the file into the vault under this name, or mend the link in the note. You can answer without it.',
    pictureOnWeb: 'Picture on the web',
    picture: 'Source picture',
    pictureKeys: 'Plus and minus zoom, arrow keys move it, 0 fits it',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    openInNote: 'Open in note',
    answer: 'Your answer',
    placeholder: 'Write your answer here',
    saved: 'Saved',
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
    editorActions: 'Buttons in the editor',
    editorActionsHint:
      'Small quiz and check buttons beside headings and source questions. They are never part of your note.',
  },
  notices: {
    noteGone: (path: string) => `The note ${path} is no longer in this vault.`,
    noHistoryNotes: 'No history note is open.',
    noSources: (title: string) =>
      `${title} has no source questions. Add a heading "Source Questions" with a picture or a quotation and numbered questions.`,
    createFailed: (reason: string) => `The note could not be created: ${reason}`,
    readFailed: (title: string, reason: string) => `${title} could not be read: ${reason}`,
    thin: {
      noPoints: 'It has no points yet: write bullets under Cause, Course and Impacts.',
      fewPoints: (points: number) =>
        `It has ${many(points, 'point', 'points')}, too few for a quiz: write some more.`,
      noDatesNoNames: 'Its points have no dates and no names: add when it happened and who did it.',
      tooAlike: 'It has too little to ask about: add more dates and names.',
    },
    newNoteName: 'New crisis',
    endQuiz: 'End this quiz?',
    endQuizHint: 'Closing it ends it here; your answers so far are not kept.',
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
