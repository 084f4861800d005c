using FactoryGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG1006SeveralContexts"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG1006SeveralContextsAnalyzer() : DeclarationAnalyzer(new FG1006SeveralContexts());
