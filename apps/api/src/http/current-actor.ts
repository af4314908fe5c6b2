export { CurrentActor } from './access/signed-in';
