using FactoryGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG1020NotYetSupported"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG1020NotYetSupportedAnalyzer() : DeclarationAnalyzer(new FG1020NotYetSupported());
