export { AUDIT_EVENTS, type AuditEvent, type AuditEventKind } from './audit-event';
export { AuditModule } from './audit.module';
export { AuditTrail } from './audit-trail';
