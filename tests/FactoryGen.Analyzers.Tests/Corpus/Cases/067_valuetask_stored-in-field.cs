// 067 valuetask, stored-in-field: GOOD
// a Task in place of the ValueTask: it may be kept in a field

namespace Corpus.C067;

internal sealed class Usage
{
    private readonly Task<IMailGateway> _gateway;
    public Usage(UserContext user, CancellationToken ct) => _gateway = Factories.MailGateways.GetAsync(user, ct);
    public async Task SendAsync(string body, CancellationToken ct) => await (await _gateway).SendAsync(body, ct);
}
