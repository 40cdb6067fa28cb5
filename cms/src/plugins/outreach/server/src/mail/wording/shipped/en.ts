import type { MailKind } from '../../../../../shared/mail-kind';
import type { Wording } from '../../../../../shared/wording';
import { lines } from './lines';

const number = '{{numberBox}}';
const button = '{{button}}';

const registeredAgain = (earlier: string): Wording => ({
  subject: 'You are registered twice: {{confirmationNumber}}',
  body: lines(
    'Hello {{firstName}},',
    'Someone registered on British Columbia’s Emergency Health Provider Registry with your name and this email address. The confirmation number of what was entered is:',
    number,
    earlier,
    'Open this link and press the button there. You see the two beside each other, choose which answers are right, and make one registration of both:',
    button,
    'The link works once, for 10 minutes, and is yours alone: do not pass it on. If you read this later, open it all the same. The page sends you a new link when you press its button.',
  ),
  button: 'See both registrations',
  footer:
    'If this was not you, open the link and say so there. What was entered is then taken out again. Nobody can see or change your registration without a link to your mailbox.',
});

const merged = (...changed: string[]): Wording => ({
  subject: 'Your two registrations are one now',
  body: lines(
    'Hello,',
    'You merged two registrations on British Columbia’s Emergency Health Provider Registry. There is one now, and either confirmation number leads to it.',
    ...changed,
    'To look at your answers or change them, go to {{updateAddress}}',
  ),
  button: '',
  footer:
    'You get this because someone who can read your mail merged them. If it was not you, please let us know at {{siteAddress}}.',
});

const confirmation = (
  { subject, why }: { subject: string; why: string },
  ...afterwards: string[]
): Wording => ({
  subject,
  body: lines(
    'Hello {{firstName}},',
    why,
    'If nothing has changed, one button is all it takes. If something has, you can change it there.',
    button,
    'The page asks for your email address and mails you a link to sign in with, so that nobody else can see your answers.',
    ...afterwards,
  ),
  button: 'Look at my registration',
  footer: 'You get this because someone registered with this email address at {{siteAddress}}.',
});

/** What the mails say in English until staff word them otherwise. */
export const en: Record<MailKind, Wording> = {
  'registration-confirmation': {
    subject: 'You are registered: {{confirmationNumber}}',
    body: lines(
      'Hello {{firstName}},',
      'Thank you for offering your help. You are now on British Columbia’s Emergency Health Provider Registry. Your confirmation number is:',
      number,
      'Please keep this number. It helps us find your registration when you contact us.',
      '## What happens next',
      'There is nothing more to do now. When people with your skills are needed, a health authority or the Ministry of Health may call or write to you.',
      'You do not have to say yes: registering does not oblige you to deploy. A criminal record check comes before any deployment, and you will be told how to get one.',
      '## If something changes',
      'If your contact details, your work or your plans change, or you want to leave the registry, go to {{updateAddress}}.',
    ),
    button: '',
    footer:
      'You get this because someone registered with this email address at {{siteAddress}}. If it was not you, please let us know there.',
  },
  'registered-again': registeredAgain(
    'You were registered before that. Your registration stays as it is: what was entered now is kept aside until you merge the two.',
  ),
  'registered-again-after-end': registeredAgain(
    'You had registered before, and that earlier registration has ended. What was entered now counts. You can merge the earlier one with it, so that there is one record of you.',
  ),
  'registrations-merged': merged(
    'Your earlier registration got other answers to:',
    '{{changedQuestions}}',
  ),
  'registrations-merged-same': merged(
    'The answers of your earlier registration stayed as they were.',
  ),
  'sign-in-link': {
    subject: 'Your link to your registration',
    body: lines(
      'Hello,',
      'You asked for a link to your registration with British Columbia’s Emergency Health Provider Registry. Open it and press the button there:',
      button,
      'The link works once, for 10 minutes. It is yours alone: do not pass it on.',
    ),
    button: 'See my registration',
    footer:
      'You get this because someone asked for a link with this email address. If it was not you, leave it be: without the link nobody can see or change anything.',
  },
  'registration-changed': {
    subject: 'You changed your registration',
    body: lines(
      'Hello,',
      'Your changes to your registration with British Columbia’s Emergency Health Provider Registry are saved. Your answers to these questions are new:',
      '{{changedQuestions}}',
      'To see your answers, or to change them again, ask for a link to your registration:',
      button,
    ),
    button: 'See my registration',
    footer:
      'You get this because the registration with this email address was changed. If it was not you, someone else can read your mail: change the password of your mailbox, and look at your registration.',
  },
  'new-mailbox-link': {
    subject: 'Confirm your new email address',
    body: lines(
      'Hello,',
      'Someone asked us to write to this address from now on about a registration with British Columbia’s Emergency Health Provider Registry. If it was you, open the link and press the button there:',
      button,
      'The link works once, for 24 hours. Until then we write to the address that the registration has now.',
    ),
    button: 'Confirm this address',
    footer:
      'If it was not you, leave it be: without the link nothing changes, and we do not write to you again.',
  },
  'new-mailbox-notice': {
    subject: 'Your email address is about to change',
    body: lines(
      'Hello,',
      'You asked us to use another email address for your registration with British Columbia’s Emergency Health Provider Registry. We sent a link there. Once it is used, we write to the new address and not to this one.',
      'If it was not you, or if you changed your mind, open your registration and keep this address:',
      button,
    ),
    button: 'Open my registration',
    footer: 'You get this because your registration has this email address.',
  },
  'draft-link': {
    subject: 'Your link to continue later',
    body: lines(
      'Hello,',
      'You saved your answers to “{{formTitle}}” to continue later. Nothing has been sent to the registry yet. Open this link and press the button there, on any device:',
      button,
      'The link works for 30 days, as often as you like. Then your answers are deleted. Whoever has the link can read your answers: do not pass it on.',
    ),
    button: 'Continue the form',
    footer:
      'You get this because someone gave this email address to continue a form later. If it was not you, leave it be: we write to you no more about it, and what was saved is deleted by itself.',
  },
  'submission-confirmation': {
    subject: 'We have your answers: {{confirmationNumber}}',
    body: lines(
      'Thank you. Your answers to “{{formTitle}}” arrived. Your number is:',
      number,
      'Please keep this number. It names your answers when you write to us.',
    ),
    button: '',
    footer:
      'Someone gave this email address in a form of the registry at {{siteAddress}}. If it was not you, please let us know there.',
  },
  'confirmation-request': confirmation({
    subject: 'Is your registration still correct?',
    why: 'You are on British Columbia’s Emergency Health Provider Registry, and it has been a while since you told us that your answers are correct. In an emergency we go by them, so please look at them.',
  }),
  'confirmation-reminder': confirmation({
    subject: 'A reminder: is your registration still correct?',
    why: 'We asked you lately whether your answers to British Columbia’s Emergency Health Provider Registry are still correct, and have not heard from you.',
  }),
  'confirmation-last-reminder': confirmation(
    {
      subject: 'The last reminder: is your registration still correct?',
      why: 'We asked you twice whether your answers to British Columbia’s Emergency Health Provider Registry are still correct, and have not heard from you.',
    },
    '## What happens if you do nothing',
    'On {{lapsesOn}} your registration is paused: you are not called upon, and get no more mail from us.',
    'Your answers are kept. You can come back at any time: sign in in the same way and press one button.',
  ),
  withdrawal: {
    subject: 'You are withdrawn from the registry',
    body: lines(
      'Hello,',
      'You are withdrawn from British Columbia’s Emergency Health Provider Registry, as you asked. From now on nobody finds you there, and we do not write to you when help is needed.',
      'Thank you for having offered your help.',
      '## If you change your mind',
      'What you registered is kept for now. Ask for a link to your registration, open it, and press “Come back”:',
      button,
    ),
    button: 'Come back to the registry',
    footer:
      'You get this because someone with a link from your mailbox withdrew the registration that has this email address. If it was not you, come back in the same way.',
  },
  'staff-invitation': {
    subject: 'You are invited to work with the registry',
    body: lines(
      'Hello {{firstName}},',
      'You are invited to work with British Columbia’s Emergency Health Provider Registry. Your role: {{role}}. Open this link and set a password to begin:',
      button,
      'The link is yours alone: do not pass it on. It works once, within two weeks, until a newer invitation. Afterwards you sign in at {{adminAddress}} with this email address and your password.',
    ),
    button: 'Set your password',
    footer:
      'You get this because an administrator of the Emergency Health Provider Registry invited this address. If you did not expect it, leave it be: without the link nobody can use it.',
  },
  'extract-ready': {
    subject: 'The weekly extract of the registry is ready',
    body: lines(
      'Hello,',
      'You can download this week’s extract now. Open this link, sign in, and say what you need it for:',
      button,
      'You get the registrants whom you may see, as they are at the time of the download. The link holds nothing secret: it works only for staff who sign in.',
    ),
    button: 'Open Extracts',
    footer:
      'You get this because an administrator of the Emergency Health Provider Registry chose you to be told each week. Ask them if you would rather not be.',
  },
  'campaign-unknown': {
    subject: 'Your campaign needs you: was it sent?',
    body: lines(
      'Hello,',
      'For some mails of your campaign the mail service gave no clear answer. They may have been sent or not. We do not send them again by ourselves, since people could get them twice.',
      'Look them up at the mail service, or ask an administrator to. Then open the campaign and say what is so:',
      button,
      'Until you do, the campaign is not finished. You get this mail once, however many mails it is about. The link holds nothing secret: it works only for staff who sign in.',
    ),
    button: 'Open the campaign',
    footer: 'You get this because you sent a campaign with the Emergency Health Provider Registry.',
  },
};
