import { type Request, type RequestName, requestSchemas } from '../core/protocol.ts';
import { type Answer, onMessage, type Sender } from './messaging.ts';

/**
 * Registers the background's answer to one request. What arrives is validated first: content scripts run beside hostile pages.
 * A request that does not fit, or comes from whom it `may` not come from, is answered with an error and never reaches `answer`.
 */
export function onRequest<Name extends RequestName>(
  name: Name,
  answer: (request: Request<Name>, sender: Sender) => Answer<Name> | Promise<Answer<Name>>,
  may: (sender: Sender) => boolean | Promise<boolean> = () => true,
): void {
  onMessage(name, ({ data, sender }) => {
    const answerIf = (allowed: boolean): Answer<Name> | Promise<Answer<Name>> => {
      if (!allowed) throw new Error(`Not to be asked ${name}`);
      const request = requestSchemas[name]().safeParse(data);
      if (!request.success) throw new Error(`Malformed request ${name}`);
      return answer(request.data as Request<Name>, sender);
    };
    const allowed = may(sender);
    return typeof allowed === 'boolean' ? answerIf(allowed) : allowed.then<Answer<Name>>(answerIf);
  });
}
