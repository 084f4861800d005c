// 846 bypass, same-simple-name: GOOD
// `new MailGateway`, but this one is a row of the gateway's own configuration with the same simple name

namespace Corpus.C846;

internal sealed record MailGateway(string Host, int Port)
{
    public static MailGateway Parse(string line)
    {
        var (host, port) = line.Split(':') is [var h, var p] ? (h, int.Parse(p, System.Globalization.CultureInfo.InvariantCulture)) : (line, 25);
        return new MailGateway(host, port);
    }

    public MailGateway Secure() => this with { Port = 465 };
}

internal static class MailSettings
{
    public static IReadOnlyList<MailGateway> Read(IEnumerable<string> lines) => lines.Select(MailGateway.Parse).ToList();
}
