import { addToAudit } from '../../../../../audit/add-to-audit';
import type { AskPreview, PersonInAudience, PreviewedMail } from '../../../shared/preview';
import { linksOfExample } from '../mail/campaign-mails';
import { examplePerson } from '../mail/campaign/example-person';
import { fillCampaign, renderCampaign } from '../mail/campaign/render-campaign';
import type { StoredCampaign } from '../store/campaigns';
import { findPeople, type PeopleOf } from '../store/people';
import type { Sender } from './campaign-context';
import { findSeen } from './read-campaign';
import type { WordsContext } from './words-context';

/** How many people are offered to preview a mail as. */
const mostOffered = 20;

type Refused = { kind: 'refused'; message: string };

/** Some of those whom a campaign is for and whom the member of staff may see, by words in their names. */
export async function peopleOfCampaign(
  context: WordsContext,
  sender: Sender,
  { id, words }: { id: string; words: string },
): Promise<{ kind: 'found'; people: PersonInAudience[] } | Refused | undefined> {
  const campaign = await findSeen(context, sender, id);
  if (!campaign) return undefined;
  const of = await peopleOf(context, sender, campaign);
  if ('kind' in of) return of;
  const visibleTo = await context.audiences.visible(sender.id);
  const visible = visibleTo(context.db, words);
  const people = await findPeople(context.db, of, { visible, most: mostOffered });
  await addToAudit(context.db, {
    at: context.now(),
    actor: sender.actor,
    action: 'campaign.people-searched',
    subject: id,
    details: { rows: people.length, searched: words !== '' },
  });
  return { kind: 'found', people };
}

/**
 * The mail of a campaign as it was saved last, as one of its recipients gets it, or as an invented person
 * would. Its links are examples: what staff press in a preview touches nobody.
 */
export async function previewCampaign(
  context: WordsContext,
  sender: Sender,
  { id, locale, registrant }: AskPreview & { id: string },
): Promise<{ kind: 'previewed'; mail: PreviewedMail } | { kind: 'nobody' } | Refused | undefined> {
  const campaign = await findSeen(context, sender, id);
  if (!campaign) return undefined;
  let person = examplePerson;
  if (registrant !== undefined) {
    const of = await peopleOf(context, sender, campaign);
    if ('kind' in of) return of;
    const visible = (await context.audiences.visible(sender.id))(context.db);
    const [seen] = await findPeople(context.db, of, { visible, registrant, most: 1 });
    const known = seen && (await context.audiences.recipients(context.db, [seen.id])).get(seen.id);
    if (!known) return { kind: 'nobody' };
    person = known;
    await addToAudit(context.db, {
      at: context.now(),
      actor: sender.actor,
      action: 'campaign.previewed',
      subject: id,
      details: { registrant },
    });
  }
  const { siteUrl } = context;
  const template = await renderCampaign(campaign.messages, locale, { siteUrl });
  const links = linksOfExample(siteUrl, template.language);
  const { language } = template;
  return { kind: 'previewed', mail: { language, ...fillCampaign(template, person, links) } };
}

async function peopleOf(
  { audiences }: WordsContext,
  sender: Sender,
  { id, state, query }: StoredCampaign,
): Promise<PeopleOf | Refused> {
  if (state !== 'draft') return { campaignId: id };
  const reading = await audiences.read(sender.id, query);
  return reading.kind === 'refused' ? reading : { audience: reading.audience };
}
