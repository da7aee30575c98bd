import { defineExtensionMessaging, type GetReturnType } from '@webext-core/messaging';
import type { Answers, Request, RequestName } from '../core/protocol.ts';

/** The protocol in the form that the messaging library wants. */
export type ProtocolMap = { [Name in RequestName]: (request: Request<Name>) => Answers[Name] };

/** What the answer to a request has to be. */
export type Answer<Name extends RequestName> = GetReturnType<ProtocolMap[Name]>;

const messenger = defineExtensionMessaging<ProtocolMap>();

/** Sends a request to the background; rejects with the background's error, or when the extension was updated under an open page. */
export const { sendMessage, onMessage, removeAllListeners } = messenger;
