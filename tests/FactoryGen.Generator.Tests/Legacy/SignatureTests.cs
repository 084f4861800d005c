using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using static FactoryGen.Generator.Tests.Legacy.LegacySources;

namespace FactoryGen.Generator.Tests.Legacy;

/// <summary>What an adapter says is what the old method takes, to the letter; and the old method says what it is.</summary>
public sealed class SignatureTests
{
    private static readonly SymbolDisplayFormat Exactly = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeOptionalBrackets)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    [Theory]
    [InlineData("Adapt()")]
    [InlineData("Adapt(string userId)")]
    [InlineData("Adapt(string userId, string? threadId = null)")]
    [InlineData("Adapt(string? userId = \"a\\\"b\\n\", int room = -7, double share = 0.1, char mark = '\\'', bool isNew = true)")]
    [InlineData("Adapt(System.DayOfWeek day = System.DayOfWeek.Friday, long? big = long.MaxValue, decimal price = 1.50m)")]
    [InlineData("Adapt(System.Guid id = default, System.DateTime at = default, (int X, string? Y) pair = default)")]
    [InlineData("Adapt(string @class, params string?[] @params)")]
    [InlineData("Adapt(System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<int?>?>? map)")]
    [InlineData("Adapt(string userId, System.Threading.CancellationToken cancellationToken = default)")]
    [InlineData("Adapt(System.Threading.CancellationToken token, string userId)")]
    [InlineData("Adapt<TId>(TId id) where TId : notnull")]
    [InlineData("Adapt<TId>(TId? id = default) where TId : struct, System.IComparable<TId>")]
    [InlineData("Adapt<TKey, TItem>(System.Collections.Generic.IEnumerable<TItem> items, TKey key) where TKey : class?, new() where TItem : TKey")]
    [InlineData("Adapt<T>(T[,] grid, System.Func<T, T?> map) where T : unmanaged")]
    [InlineData("Adapt(dynamic anything, nint number = 0, nuint other = 3)")]
    [InlineData("Adapt([System.Diagnostics.CodeAnalysis.DisallowNull] string? userId, [System.Runtime.CompilerServices.CallerMemberName] string member = \"\")")]
    public void Parameters_defaults_nullability_params_generics_and_tokens_are_kept_exactly(string signature)
    {
        var constraints = signature.IndexOf(" where ", StringComparison.Ordinal);
        var (head, tail) = constraints < 0 ? (signature, "") : (signature[..constraints], signature[constraints..]);
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, $$"""
            namespace Acme.Chat;

            [ScopedFactory]
            [LegacyEntryPoint("Acme.Legacy.Caches.Adapt", Adapter = nameof(Adapt), RemoveFrom = "2028-01-01")]
            public sealed class SessionCache(UserContext user)
            {
                public UserContext User => user;

                internal static UserContext {{head}}{{tail}} => new("", "");
            }
            """)).AssertCompiles();

        var adapter = (IMethodSymbol)run.Output.GetTypeByMetadataName("Acme.Chat.SessionCache")!.GetMembers("Adapt").Single();
        var shim = (IMethodSymbol)run.Output.GetTypeByMetadataName("Acme.Legacy.Caches")!.GetMembers("Adapt").Single();
        Assert.Equal(adapter.ToDisplayString(Exactly), shim.ToDisplayString(Exactly));
        Assert.Equal(
            adapter.Parameters.Select(parameter => string.Join(' ', parameter.GetAttributes().Select(attribute => attribute.ToString()))),
            shim.Parameters.Select(parameter => string.Join(' ', parameter.GetAttributes().Select(attribute => attribute.ToString()))));
    }

    [Theory]
    [InlineData("string? userId, string[]? all = null", "\n#nullable disable\ninternal static UserContext Adapt(string userId, string[] all = null) => new(userId, \"\");\n#nullable enable")]
    [InlineData("#pragma warning disable ACME001", "[System.Diagnostics.CodeAnalysis.Experimental(\"ACME001\")] public sealed class Ticket; \n#pragma warning disable ACME001\ninternal static UserContext Adapt(Ticket ticket) => new(ticket + \"\", \"\");")]
    public void What_its_callers_could_do_they_still_can(string text, string adapter) =>
        Assert.Contains(text, Adapted(adapter).AssertCompiles().Source("Acme.Legacy.Caches.Legacy"), StringComparison.Ordinal);

    internal static GeneratorRun Adapted(string adapter) => GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, $$"""
            namespace Acme.Chat;

            [ScopedFactory]
            [LegacyEntryPoint("Acme.Legacy.Caches.Adapt", Adapter = nameof(Adapt), RemoveFrom = "2028-01-01")]
            public sealed class SessionCache(UserContext user)
            {
                public UserContext User => user;

                {{adapter}}
            }
            """));

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2027-01-01")]
    [InlineData("2027-04-01")]
    [InlineData("2027-06-01")]
    public void The_doc_comment_names_replacement_dates_reason_owner_and_link(string date)
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(
            Chat.User,
            Cache(Entry("Acme.Legacy.Caches.GetCache", "Link = \"https://example.com/1?a=b&c=d\", Reason = \"Two caches were one too many\", Owner = \"the <chat> team\""))).At(date)).AssertCompiles();

        var comment = XElement.Parse(run.Output.GetTypeByMetadataName("Acme.Legacy.Caches")!.GetMembers("GetCache").Single().GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!);
        Assert.Equal("M:Acme.Chat.SessionCacheFactory.Get(Acme.Chat.UserContext)", comment.Element("summary")!.Element("see")!.Attribute("cref")!.Value);
        Assert.Equal(
            "A use of it warns from 2026-12-01 on, does not compile from 2027-03-01 on, throws from 2027-06-01 on. Two caches were one too many. Ask the <chat> team. See .",
            comment.Element("remarks")!.Value);
        Assert.Equal("https://example.com/1?a=b&c=d", comment.Element("remarks")!.Element("see")!.Attribute("href")!.Value);
    }
}
