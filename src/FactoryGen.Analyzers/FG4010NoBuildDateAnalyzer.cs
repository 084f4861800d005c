using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG4010NoBuildDate"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4010NoBuildDateAnalyzer() : LegacyDeclarationAnalyzer(new FG4010NoBuildDate());
