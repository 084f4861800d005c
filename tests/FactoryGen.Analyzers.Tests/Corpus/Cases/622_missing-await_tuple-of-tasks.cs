// 622 missing-await, tuple-of-tasks: GOOD
// Two tasks in a deconstructed tuple, started together and both awaited.

namespace Corpus.C622;

internal sealed class Farewell(MailGatewayFactory mails, ExportSinkFactory sinks)
{
    public async Task RunAsync(RequestContext request)
    {
        var (mail, sink) = (mails.GetAsync(request.User, request.Aborted), sinks.GetAsync(request.User, request.Aborted));
        await Task.WhenAll(mail, sink);

        await (await sink).WriteAsync("bye", request.Aborted);
        await (await mail).SendAsync("bye", request.Aborted);
    }
}
