import { genericNames } from '../../data/generic-names.ts';
import { organizationalDomain } from '../../text/host.ts';
import type { MailFacts } from './facts.ts';
import { isStrongBrand, strongBrand } from './sender.ts';

const generic = new RegExp(`^(?:${genericNames.join('|')})`);
/** What a reader is told who was "picked": no house of repute writes that in Amazon's name. */
const picked =
  /selected|chosen|you.{0,6} won|winner|ausgewahlt|gewonnen|gewinner|seleccionad|ganado|ganador|selezionat|hai vinto|vincitor|selecionad|ganhou|gekozen|winnaar|gagne|selectionn|当選/;

/**
 * Whether the sender writes in a name of its own that its address bears out: display name and domain name the same house, which is neither
 * Amazon nor a bundle of words that anybody may use, and the links lead home. Shops, employers and newspapers name Amazon all day long.
 * Never true for a mail that wants secrets or a fee beside Amazon's name, or tells of a picked winner: houses get hijacked.
 */
export function writesAsItself(facts: MailFacts): boolean {
  const { sender } = facts;
  if (sender.owner !== 'foreign' || sender.freeMailer || sender.lookAlike || strongBrand(sender.brands)) return false;
  const authentication = facts.authentication();
  if (authentication === 'refuted' || authentication === 'unproven') return false;
  if (abusesTheName(facts)) return false;
  return namesItsHouse(facts) && linksHome(facts, authentication === 'proven');
}

function abusesTheName(facts: MailFacts): boolean {
  if (!facts.allBrands().some(isStrongBrand)) return false;
  const demand = facts.first('credentials', 'account-threat', 'payment-data', 'unusual-activity') !== null;
  if (demand && !facts.has('warns-of-fakes')) return true;
  if (facts.fee() && facts.first('reward', 'delivery-problem') !== null) return true;
  return facts.rewardInAmazonsName() && (facts.concepts().reward ?? []).some((hit) => picked.test(hit.phrase));
}

/** The name and the registrable label of the address share a word that is not generic. */
function namesItsHouse({ sender }: MailFacts): boolean {
  const label = houseLabel(sender.organization);
  const words = sender.name.split(/[^a-z0-9]+/).filter((word) => word.length > 1);
  const own = words.filter((word) => !generic.test(word));
  if (label.length < 2) return false;
  if (words.length === 0) return sender.name === '';
  if (own.length === 0) return sender.name === sender.domain;
  const parts =
    sender.organization
      .split('.', 1)[0]
      ?.split('-')
      .filter((part) => part.length >= 4 && !generic.test(part)) ?? [];
  const joined = words.join('');
  return joined.includes(label) || parts.some((part) => joined.includes(part)) || own.some((word) => sharesLabel(word, label));
}

/** A word of the name begins or ends the label; a short word only a short label. */
function sharesLabel(word: string, label: string): boolean {
  if (word.length < 3 || !(label.startsWith(word) || label.endsWith(word))) return false;
  return word.length >= 4 || label.length <= word.length + 4;
}

/** Links lead to the sender's own house; a proven sender may keep them at a service, if it is neither hidden nor open to anybody. */
function linksHome(facts: MailFacts, proven: boolean): boolean {
  const links = facts.foreignLinks();
  if (links.length === 0) return true;
  if (proven && links.every((link) => !link.freeHosting && !link.shortener && !link.unknownTarget)) return true;
  const { organization } = facts.sender;
  const label = houseLabel(organization);
  return links.some((link) => {
    const host = link.host?.host ?? '';
    const owner = organizationalDomain(host);
    return owner === organization || (label.length >= 4 && owner.startsWith(label)) || host.split('.').includes(label);
  });
}

/** `amazon-news.example.co.uk` belongs to the label `example`. */
function houseLabel(organization: string): string {
  return organization.split('.', 1)[0]?.replaceAll(/[^a-z0-9]/g, '') ?? '';
}
