export { type Mail, MailServer, mailServerOf } from './mail-server';
