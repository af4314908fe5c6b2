import { type Actor } from '@awardbook/database';
import { AttachmentsService } from '@awardbook/reporting';
import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { attachment } from '../http/attachment';
import { IdPipe } from '../http/id.pipe';
import { readUpload, TakesFile } from '../http/upload/upload';
import { checkAs } from '../http/validation';
import {
  AttachmentFields,
  AttachmentListResponse,
  AttachmentResponse,
  AttachmentUpload,
  toAttachmentResponse,
} from './attachments.dto';

/** Files that belong to a report. */
@ApiTags('grantee reports')
@Controller('report-packages/:id/attachments')
export class ReportAttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  /** In the order in which they were added. */
  @Get()
  @Needs('grantee-reports.read')
  async list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<AttachmentListResponse> {
    return { items: (await this.attachments.list(actor, id)).map(toAttachmentResponse), next: null };
  }

  /** Adds one file to a draft; its content must be what its name says. */
  @Post()
  @Needs('grantee-reports.write')
  @TakesFile()
  @ApiBody({ type: AttachmentUpload })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentResponse> {
    const { fields, file } = await readUpload(request, (fileName, bytes) =>
      this.attachments.receive(actor, id, fileName, bytes),
    );
    try {
      const { title } = await checkAs(AttachmentFields, fields, []);
      return toAttachmentResponse(await this.attachments.add(actor, id, file, title));
    } finally {
      await file.discard();
    }
  }

  /** The file itself; that it was taken is recorded. */
  @Get(':attachmentId/file')
  @Needs('grantee-reports.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('attachmentId', IdPipe) attachmentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const opened = await this.attachments.openFile(actor, id, attachmentId);
    const digest = Buffer.from(opened.attachment.sha256, 'hex').toString('base64');
    void reply.header('Repr-Digest', `sha-256=:${digest}:`);
    return new StreamableFile(opened.stream, {
      type: opened.attachment.mediaType,
      disposition: attachment(opened.attachment.fileName),
      length: opened.sizeBytes,
    });
  }

  /** Takes a file out of a draft. */
  @Delete(':attachmentId')
  @HttpCode(204)
  @Needs('grantee-reports.write')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('attachmentId', IdPipe) attachmentId: string,
  ): Promise<void> {
    return this.attachments.remove(actor, id, attachmentId);
  }
}
