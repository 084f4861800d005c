namespace FactoryGen.Analysis.Parsing.Legacy;

/// <summary>Which addresses can stand in <c>UrlFormat</c> and in a doc comment.</summary>
internal static class LegacyLink
{
    /// <summary>An absolute http or https address without what a URL has to escape: quotes, braces, spaces, angle brackets, control characters.</summary>
    public static bool IsValid(string link) =>
        link.All(static letter => letter is > ' ' and < '\x7f' and not '"' and not '{' and not '}' and not '<' and not '>' and not '\\' and not '^' and not '`' and not '|')
        && Uri.TryCreate(link, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Host.Length > 0;
}
