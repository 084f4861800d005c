using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>
/// One rule of the FG1xxx range: its descriptor and the check. Generator and analyzers ask the same rules, so that a
/// factory is generated exactly where no error is shown.
/// </summary>
/// <remarks>
/// <para>
/// <b>Adding a rule.</b> Make <c>Rules/FGnnnnName.cs</c> with one sealed class of that name, derived from this one, with the interface of each
/// thing that it looks at, and put it into <see cref="DeclarationRules"/> at its place. Its analyzer, page, tests and release row carry the same id.
/// </para>
/// <list type="bullet">
/// <item><see cref="IServiceRule"/>: a <c>[ScopedFactory]</c> type, as <see cref="Parsing.ServiceDeclaration"/> shows it. Example: <see cref="FG1001ServiceNotImplemented"/>.</item>
/// <item><see cref="IContextRule"/>: a <c>[ScopeContext]</c> type of this assembly, as <see cref="Parsing.ContextDeclaration"/> shows it.</item>
/// <item><see cref="IKeyMethodRule"/>: a <c>[ScopeKey]</c> method of this assembly, as <see cref="Parsing.KeyMethodDeclaration"/> shows it.</item>
/// <item><see cref="ITypeRule"/>: any other type; only analyzers ask these, since no output depends on them.</item>
/// <item><see cref="IGraphRule"/>: several services at once, on linked models without symbols. Example: <see cref="FG1014DuplicateFactory"/>.</item>
/// </list>
/// <para>
/// <b>Order.</b> The rules of a kind run in the order of <see cref="DeclarationRules"/>. A rule that <see cref="EndsTheCheck"/> and
/// finds something silences those after it on the same declaration: one mistake gets one diagnostic.
/// </para>
/// <para>
/// <b>Careful.</b> A rule must give the same answer before generation (types that only generated code declares are
/// <c>IErrorTypeSymbol</c>s: stay silent about those, the compiler speaks) and after it (generated types are there: see
/// <see cref="Parsing.GeneratedOutput"/>). It never throws: in half-typed code anything can be missing, null or an error type.
/// A fact that a rule needs and generated code needs too belongs into the declaration (<c>Parsing/</c>), so that both read the same.
/// </para>
/// <para>
/// <b>Messages</b> name the user's own symbols and say what to do. Where a fix needs to know something, put it into the
/// properties of the finding.
/// </para>
/// </remarks>
internal abstract class Rule
{
    public const string Category = "FactoryGen.Declaration";

    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether a finding makes what the later rules of this kind would say about the declaration pointless.</summary>
    public virtual bool EndsTheCheck => false;

    protected static string HelpLink(string id) => $"https://github.com/factorygen/factorygen/blob/main/docs/rules/{id}.md";
}
