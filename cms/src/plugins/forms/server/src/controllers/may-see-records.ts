import type { Context } from 'koa';
import type { RecordSource } from '../contract';

type Ability = { can(action: string, subject?: string): boolean };

/**
 * Whether whoever is at work may see records of this source at all. A form of staff's own demands
 * what its page of responses does.
 */
export function maySeeRecords(
  ctx: Context,
  { demands = { action: 'plugin::forms.responses.read' } }: Pick<RecordSource, 'demands'>,
): boolean {
  const ability = ctx.state['userAbility'] as Ability;
  return ability.can(demands.action, demands.subject);
}
