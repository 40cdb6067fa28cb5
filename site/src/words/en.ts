import { inSentence, numberInWords } from '@ehpr/form-schemas';
import { momentIn } from './moment.ts';

/** “PDF, JPEG or PNG”. */
const either = (names: readonly string[]) =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' or ');

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** The site's own words in English. Those of a form come with the form. */
export const en = {
  siteName: 'Emergency Health Provider Registry',
  language: 'Language',

  errorPrefix: 'Error:',
  yes: 'Yes',
  no: 'No',
  agree: 'I agree',
  doNotAgree: 'I do not agree',
  number: (number: number) => numberInWords(number, 'en'),
  notWorkedOut: 'Nothing yet',
  workedOutLater: 'We work this out when you continue. You see it before you send your answers.',
  chooseOne: 'Choose one',
  clearAnswer: 'Clear this answer',
  optional: '(optional)',
  dateParts: { day: 'Day', month: 'Month', year: 'Year' },
  upToCharacters: (limit: number) => `Up to ${many(limit, 'character', 'characters')}`,
  charactersLeft: (left: number) => `${many(left, 'character', 'characters')} left`,
  charactersTooMany: (over: number) => `${many(over, 'character', 'characters')} too many`,
  fewerCharactersLeft: (than: number) => `Fewer than ${than} characters left`,
  overCharacters: (limit: number) => `Longer than ${many(limit, 'character', 'characters')}`,
  chosenInAll: (count: number) =>
    count === 0 ? 'Nothing chosen yet' : `${many(count, 'place', 'places')} chosen`,
  chosenOf: (count: number, of: number) => `${count} of ${of} chosen`,
  searchList: 'Search the list',
  found: (count: number) =>
    count === 0
      ? 'Nothing in the list matches. Check the spelling or try fewer letters.'
      : `${count} found`,
  allOf: (name: string) => `All of ${name}`,
  row: (name: string, number: number) =>
    `${name.charAt(0).toUpperCase()}${name.slice(1)} ${number}`,
  addAnother: (name: string) => `Add another ${inSentence(name)}`,
  remove: (what: string) => `Remove ${inSentence(what)}`,
  files: {
    choose: 'Choose a file',
    chooseAnother: 'Choose another file',
    limits: (types: readonly string[], size: string, most: number) =>
      `${either(types)}, up to ${size}${most > 1 ? ` each, ${most} files at most` : ''}`,
    full: (most: number) =>
      most === 1
        ? 'To send another file, remove this one first.'
        : `These are all ${most} files that you can send. To send another, remove one first.`,
    remove: 'Remove',
    cancel: 'Cancel',
    sending: (name: string) => `Sending ${name}`,
    added: (name: string) => `${name} was added`,
    removed: (name: string) => `${name} was removed`,
    failures: {
      offline: 'The file did not arrive. Check your connection and try again.',
      busy: 'The file could not be taken just now. Try again in a minute.',
      'too-many': 'Many files came from your network in the last hour. Try again later.',
      'too-large': 'The file is too large. Remove it and choose a smaller one.',
    },
    notTaken: (name: string, why: 'too-many' | 'busy') =>
      why === 'busy'
        ? `“${name}” could not be taken just now. Choose it again in a minute`
        : `Many files came from your network in the last hour. Choose “${name}” again later`,
  },
  updateQuestions: 'Update the questions',
  updateQuestionsHint: 'Press this after you choose, so that the questions that follow fit.',
  nowAsked: (labels: string[]) =>
    labels.length === 1
      ? `A question was added below: ${labels.join()}`
      : `Questions were added below: ${labels.join('; ')}`,

  stepOf: (step: number, of: number) => `Step ${step} of ${of}`,
  progress: 'Your progress',
  done: 'done',
  back: 'Back',
  next: 'Continue',
  checkAnswers: 'Check your answers',
  send: 'Send my registration',
  sending: 'Sending…',
  change: 'Change',
  changeAnswers: 'Change my answers',
  nothingAnswered: 'Nothing answered in this step',
  reviewIntro: 'This is what we will store. Check it before you send it.',
  problems: (count: number) =>
    count === 1 ? 'There is something to put right' : `There are ${count} things to put right`,
  formTitle: (form: string, site: string) => `${form} – ${site}`,
  stepTitle: (step: string, position: string, form: string, site: string) =>
    `${step} (${position}) – ${form} – ${site}`,
  errorTitle: (title: string) => `Error: ${title}`,

  registeredTitle: 'You are registered',
  registeredNumber: 'Your confirmation number',
  registeredKeep:
    'We are sending it to you by email as well. Keep it: it names your registration when you write to us.',
  registeredNext: 'What happens next',
  registeredSteps: [
    'Nothing for now. You do not need to do anything until you hear from us.',
    'When there is an emergency that fits what you told us, we write to you and ask whether you can help.',
    'You are free to say no. A criminal record check is made before anyone is deployed.',
  ],
  registeredPrint: 'To keep this page, print it or save it now. It is not kept on this device.',
  registeredElsewhereTitle: 'Looking for your confirmation number?',
  registeredElsewhere:
    'It was shown when you registered, and it is in the email that we sent you. This page does not keep it.',

  privacy: 'Privacy: how we use what you tell us',

  formChangedTitle: 'The form has changed since you began',
  formChanged: 'Your answers are kept. Check what is asked now, then go on.',

  onlyWhatChanged:
    'Only what is new or needs another look is shown. Everything else that you answered is kept.',
  showWholeForm: 'Show the whole form',

  failures: {
    offlineTitle: 'We did not hear back from the registry',
    offline:
      'Your connection may have dropped, so we do not know whether your registration arrived. Your answers are still here: try again when you are ready, and you will be registered once only.',
    unansweredTitle: 'We do not know whether your registration was saved',
    unanswered:
      'The registry took too long to answer. Your answers are still here: try again, and you will be registered once only. If the email with your confirmation number has arrived, you are registered already.',
    unavailableTitle: 'Your registration was not saved',
    unavailable:
      'Something on our side is not working. We have not saved your registration. Your answers are still here: please try again in a few minutes.',
    tooManyTitle: 'Too many registrations from your network',
    tooMany: (wait: string) =>
      `Many registrations came from your network in the last hour, so this one was not saved. Your answers are still here: please try again ${wait}.`,
    tooManyPlain:
      'Turning JavaScript on lets your browser prove that you are a person, and raises this limit.',
    tooLargeTitle: 'Your answers are too long',
    tooLarge:
      'What you sent is more than the registry accepts at one go. Shorten what you wrote, or choose fewer or smaller files, and try again.',
    supersededTitle: 'The form has changed',
    superseded:
      'The form was changed while you filled it in, and your registration was not saved yet. Your answers are still here: look at the questions again and send them.',
    supersededAction: 'Show the changed form',
    notOpen: 'Your answers were not saved. They are still on this page.',
    keyReusedTitle: 'You are registered already',
    keyReused:
      'An earlier try reached us, and it was saved with the answers that you had then. What you changed since is not saved. Your confirmation number is in the email that we sent you. To send your changed answers as a new registration, send again.',
    unreadableTitle: 'Your registration was not sent',
    unreadable:
      'What reached us was not the form, so that nothing was saved. Go back to the form and send it again.',
    forbiddenTitle: 'Your registration was not sent',
    forbidden:
      'The answers came from another site or from a page that was open for too long. They are still here: send them again.',
    signedOutTitle: 'You are signed out',
    signedOut:
      'For your safety nobody stays signed in for long, and your changes were not saved yet. They are still here: leave this page open, ask for a new link in another tab, open it, then come back to this page and save again.',
    otherRegistrationTitle: 'Another registration is open now',
    otherRegistration:
      'You opened another registration in this browser meanwhile, so nothing was saved. Your changes are still here: choose this registration again in another tab, then come back and save.',
    recordChangedTitle: 'Your registration was changed meanwhile',
    recordChanged:
      'Our staff, or you on another page, changed it while you were on this one, so nothing was saved yet. Your changes are still here. To save them as they stand, save again. To see the other change first, open “My registration” in another tab.',
    retry: 'Try again',
    soon: 'in a few minutes',
    inMinutes: (minutes: number) => `in ${many(minutes, 'minute', 'minutes')}`,
    wayBack:
      'What you typed is still in the page before this one: the Back button of your browser takes you to it.',
  },

  notOpen: {
    notYetTitle: 'This form is not open yet',
    notYet: (opensAt: string) =>
      `It opens on ${momentIn('en-CA', opensAt)}. Please come back then.`,
    closedTitle: 'This form is closed',
    closed: 'It does not take answers any more.',
    fullTitle: 'This form is closed',
    full: 'Enough people have answered it. Thank you for wanting to help.',
  },

  /** Why a question needs a look of somebody who had answered the form. */
  marks: { new: 'New question', again: 'Please answer again' },

  /** What takes the place of the words about registering where a registration is changed. */
  changing: {
    send: 'Save my changes',
    sending: 'Saving…',
    reviewIntro: 'This is what we will keep. Check it before you save it.',
    formChangedTitle: 'The form has changed since you began',
    onlyWhatChanged:
      'The form has new questions for you, or does not accept an earlier answer any more. Only these are shown. Everything else that you answered is kept.',
    failures: {
      offline:
        'Your connection may have dropped, so we do not know whether your changes arrived. They are still here: try again when you are ready, and they will be saved once only.',
      unansweredTitle: 'We do not know whether your changes were saved',
      unanswered:
        'The registry took too long to answer. Your changes are still here: try again, and they will be saved once only.',
      unavailableTitle: 'Your changes were not saved',
      unavailable:
        'Something on our side is not working. We have not saved your changes. They are still here: please try again in a few minutes.',
      tooManyTitle: 'Too many changes in a short time',
      tooMany: (wait: string) =>
        `Your email address was changed several times in the last hour, so this change was not saved. It is still here: please try again ${wait}.`,
      superseded:
        'The form was changed while you filled it in, and your changes were not saved yet. They are still here: look at the questions again and save them.',
      unreadableTitle: 'Your changes were not sent',
      forbiddenTitle: 'Your changes were not sent',
    },
  },

  /** What takes the place of the words about a registration on every other form. */
  otherForms: {
    send: 'Send my answers',
    registeredTitle: 'Your answers were sent',
    registeredKeep: 'Keep it: it names your answers when you write to us.',
    registeredSteps: ['We read what you sent. If we need anything else, we write to you.'],
    registeredElsewhere:
      'It was shown when you sent your answers. If we sent you an email about them, it is in there as well. This page does not keep it.',
    failures: {
      offline:
        'Your connection may have dropped, so we do not know whether your answers arrived. They are still here: try again when you are ready, and they will be saved once only.',
      unansweredTitle: 'We do not know whether your answers were saved',
      unanswered:
        'The registry took too long to answer. Your answers are still here: try again, and they will be saved once only.',
      unavailableTitle: 'Your answers were not saved',
      unavailable:
        'Something on our side is not working. We have not saved your answers. They are still here: please try again in a few minutes.',
      tooManyTitle: 'Too many answers from your network',
      tooMany: (wait: string) =>
        `Many answers came from your network in the last hour, so these were not saved. They are still here: please try again ${wait}.`,
      superseded:
        'The form was changed while you filled it in, and your answers were not saved yet. They are still here: look at the questions again and send them.',
      keyReusedTitle: 'You have sent answers already',
      keyReused:
        'An earlier try reached us, and it was saved with the answers that you had then. What you changed since is not saved. To send your changed answers as well, send again.',
      unreadableTitle: 'Your answers were not sent',
      forbiddenTitle: 'Your answers were not sent',
    },
  },

  preview: {
    name: 'Preview',
    title: 'Preview: nothing is stored.',
    text: 'This is a draft of the form. What you answer here is checked as it would be, files included, and goes nowhere.',
    fill: 'Fill in sample answers',
    goneTitle: 'This preview is over',
    gone: 'A preview lasts an hour. Whoever sent it to you can make another one.',
  },

  formAwayTitle: 'The form is not available right now',
  formAway:
    'Something on our side is not working, so that we cannot show the form. Please try again in a few minutes.',

  toHome: 'Go to the first page',
};

export type Words = typeof en;
